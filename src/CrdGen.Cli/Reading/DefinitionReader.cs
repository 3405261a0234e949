using CrdGen.Cli.Output;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Reading;

/// <summary>Reads the definitions among the objects of files, one at a time.</summary>
internal sealed class DefinitionReader(MessageLog log, ManifestReader reader)
{
    /// <param name="arguments">Files and folders.</param>
    /// <param name="namesSkipped">Whether objects that are no definitions are told of.</param>
    /// <param name="progress">Told of each file.</param>
    /// <param name="add">Takes a definition, or says that there is another of its name. One that says the same is passed over.</param>
    /// <param name="judge">Told of each definition that can be read, before it is taken.</param>
    /// <returns>How many there are.</returns>
    public int Read(string[] arguments, bool namesSkipped, Action<string> progress, Func<CustomResourceDefinition, bool> add, Action<Manifest>? judge = null)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
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
            else if (ReadOne(manifest, judge) is not { } definition)
            {
                continue;
            }
            else if (!add(definition))
            {
                log.Add(new(Severity.Error, MessageCode.Definition, manifest.File, manifest.Node.Key, $"{definition.Name} is in {files[definition.Name]} too, and says something else there: leave one out"));
            }
            else
            {
                files.TryAdd(definition.Name, manifest.File);
            }
        }

        if (files.Count == 0 && log.Errors == 0)
        {
            log.Add(new(Severity.Error, MessageCode.Nothing, string.Join(' ', arguments), null, "there is no CustomResourceDefinition in it"));
        }

        return files.Count;
    }

    private CustomResourceDefinition? ReadOne(Manifest manifest, Action<Manifest>? judge)
    {
        try
        {
            if (manifest.Version != "v1")
            {
                throw new SchemaFormatException($"apiextensions.k8s.io/{manifest.Version} is no more; convert it to v1", "apiVersion");
            }

            var definition = CustomResourceDefinitionReader.Read(manifest.Value);
            judge?.Invoke(manifest);
            return definition;
        }
        catch (SchemaFormatException e)
        {
            var place = SourceLocator.Find(manifest.Value, manifest.Node, e.Path);
            log.Add(new(Severity.Error, MessageCode.Definition, manifest.File, place, $"{(manifest.Name.Length > 0 ? manifest.Name + ": " : "")}{(e.Path.Length > 0 ? e.Path + ": " : "")}{e.Message}"));
            return null;
        }
    }
}
