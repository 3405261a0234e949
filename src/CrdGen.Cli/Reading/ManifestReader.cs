using CrdGen.Cli.Output;
using CrdGen.Schema.Json;

namespace CrdGen.Cli.Reading;

/// <summary>Reads the objects of files, one file at a time; what cannot be read is a message, and the next file's turn.</summary>
internal sealed class ManifestReader(MessageLog log, Stream standardInput)
{
    /// <summary>The objects in what the user named, in the order of arguments, files and documents. Each file counts once.</summary>
    public IEnumerable<Manifest> Read(IEnumerable<string> arguments)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in arguments.SelectMany(Find).Where(file => seen.Add(file == InputFiles.Standard ? file : Path.GetFullPath(file))))
        {
            foreach (var manifest in ReadFile(file).SelectMany(document => Expand(new(document.File, document.Value, document.Node))))
            {
                yield return manifest;
            }
        }
    }

    private IReadOnlyList<string> Find(string argument)
    {
        try
        {
            return InputFiles.Find(argument);
        }
        catch (SourceException e)
        {
            log.Add(new(Severity.Error, MessageCode.Unreadable, argument, null, e.Message));
            return [];
        }
    }

    private IReadOnlyList<SourceDocument> ReadFile(string file)
    {
        try
        {
            return SourceFile.Read(file, InputFiles.ReadBytes(file, standardInput));
        }
        catch (SourceException e)
        {
            log.Add(new(Severity.Error, MessageCode.Unreadable, file, e.Position, e.Message));
            return [];
        }
    }

    /// <summary>The items of a list (<c>List</c>, <c>CustomResourceDefinitionList</c>), which may be lists themselves; otherwise the object.</summary>
    private static IEnumerable<Manifest> Expand(Manifest manifest)
    {
        if (!manifest.Kind.EndsWith("List", StringComparison.Ordinal) || manifest.Value.Get("items") is not { Kind: JsonKind.Array } items)
        {
            return [manifest];
        }

        var nodes = manifest.Node.Children[IndexOf(manifest.Value, "items")].Children;
        return items.Items.Select((item, i) => new Manifest(manifest.File, Typed(item, manifest), nodes[i])).SelectMany(Expand);
    }

    /// <summary>Items of a typed list need not repeat what they are.</summary>
    private static JsonValue Typed(JsonValue item, Manifest list) =>
        item.Kind != JsonKind.Object || list.Kind == "List" || item.Get("kind") is not null || item.Get("apiVersion") is not null
            ? item
            : JsonValue.From(item.Members.Concat([new("apiVersion", JsonValue.From(list.ApiVersion)), new("kind", JsonValue.From(list.Kind[..^"List".Length]))]));

    private static int IndexOf(JsonValue value, string name)
    {
        var index = 0;
        while (value.Members[index].Name != name)
        {
            index++;
        }

        return index;
    }
}
