using CrdGen.Cli.Output;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Reading;

/// <summary>Reads the definitions among the objects of files. Each name counts once: a second one that says the same is passed over.</summary>
internal sealed class DefinitionReader(MessageLog log, ManifestReader reader)
{
    /// <param name="arguments">Files and folders.</param>
    /// <param name="namesSkipped">Whether objects that are no definitions are told of.</param>
    /// <param name="progress">Told of each file.</param>
    public IReadOnlyList<CustomResourceDefinition> Read(string[] arguments, bool namesSkipped, Action<string> progress)
    {
        var definitions = new Dictionary<string, (CustomResourceDefinition Definition, string File)>(StringComparer.Ordinal);
        foreach (var manifest in reader.Read(arguments))
        {
            progress(manifest.File);
            if (!manifest.IsDefinition)
            {
                if (namesSkipped)
                {
                    log.Add(new(Severity.Note, MessageCode.Skipped, manifest.File, manifest.Node.Key, $"skipped {manifest.Title}: it is no CustomResourceDefinition"));
                }
            }
            else if (ReadOne(manifest) is { } definition && !definitions.TryAdd(definition.Name, (definition, manifest.File)) && definitions[definition.Name].Definition != definition)
            {
                log.Add(new(Severity.Error, MessageCode.Definition, manifest.File, manifest.Node.Key, $"{definition.Name} is in {definitions[definition.Name].File} too, and says something else there: leave one out"));
            }
        }

        if (definitions.Count == 0 && log.Errors == 0)
        {
            log.Add(new(Severity.Error, MessageCode.Nothing, string.Join(' ', arguments), null, "there is no CustomResourceDefinition in it"));
        }

        return [.. definitions.Values.Select(found => found.Definition)];
    }

    private CustomResourceDefinition? ReadOne(Manifest manifest)
    {
        try
        {
            if (manifest.Version != "v1")
            {
                throw new SchemaFormatException($"apiextensions.k8s.io/{manifest.Version} is no more; convert it to v1", "apiVersion");
            }

            return CustomResourceDefinitionReader.Read(manifest.Value);
        }
        catch (SchemaFormatException e)
        {
            var place = SourceLocator.Find(manifest.Value, manifest.Node, e.Path);
            log.Add(new(Severity.Error, MessageCode.Definition, manifest.File, place, $"{(manifest.Name.Length > 0 ? manifest.Name + ": " : "")}{(e.Path.Length > 0 ? e.Path + ": " : "")}{e.Message}"));
            return null;
        }
    }
}
