using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrdGen.KubernetesData;

/// <summary>The definitions in the form that CrdGen.Schema embeds: cleaned, corrected, sorted.</summary>
internal sealed class DefinitionSet
{
    // Descriptions have quotes and angle brackets: escapes would make the diffs of an update hard to read.
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, string> lines = new(StringComparer.Ordinal);

    /// <param name="definitions">The schemas of OpenAPI.</param>
    /// <param name="comments">The lines of their descriptions.</param>
    public DefinitionSet(IEnumerable<(string Name, JsonObject Schema)> definitions, GoComments comments)
    {
        var replacements = Resource("replacements.json");
        var corrections = Resource("corrections.json");
        foreach (var (name, source) in definitions)
        {
            if (replacements.ContainsKey(name))
            {
                continue;
            }

            var schema = SchemaCleaner.Clean(source);
            if (corrections[name] is JsonObject correction)
            {
                MergePatch.Apply(schema, correction, name);
            }

            MissingComments += comments.Restore(schema);
            Add(name, schema);
        }

        foreach (var (name, schema) in replacements)
        {
            Add(name, schema!.AsObject());
        }

        if (corrections.FirstOrDefault(correction => !lines.ContainsKey(correction.Key)).Key is { } unused)
        {
            throw new InvalidDataException($"corrections.json corrects {unused}, which is not there");
        }
    }

    public int Count => lines.Count;

    /// <summary>How many descriptions are in no comment; what several files share counts in each.</summary>
    public int MissingComments { get; private set; }

    /// <summary>One definition a line, so that a diff names what an update of Kubernetes changes.</summary>
    public string ToJsonLines()
    {
        var text = new StringBuilder();
        foreach (var line in lines.Values)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private void Add(string name, JsonObject schema)
    {
        var line = new JsonObject { [name] = Sorted(schema) }.ToJsonString(Compact);

        // Each file has its own copy of what the groups share. They differ in what is dropped here, and in nothing else.
        if (!lines.TryAdd(name, line) && lines[name] != line)
        {
            throw new InvalidDataException($"{name} differs between the files");
        }
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject value => new JsonObject(value.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static JsonObject Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
