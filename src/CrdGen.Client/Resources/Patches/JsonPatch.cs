using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Client.Json;

namespace CrdGen.Client;

/// <summary>A JSON patch (RFC 6902): operations, done in their order, all or none. Paths are JSON pointers; <see cref="Pointer"/> makes one of names.</summary>
/// <example><code>new JsonPatch().Test("/spec/replicas", 1).Replace("/spec/replicas", 3)</code></example>
public sealed class JsonPatch : ResourcePatch
{
    private readonly List<JsonObject> operations = [];

    internal override string MediaType => MediaTypes.JsonPatch;

    /// <summary>The JSON pointer to a field: names are escaped.</summary>
    /// <param name="path">The names on the way: <c>"metadata", "labels", "app.kubernetes.io/name"</c>.</param>
    public static string Pointer(params IEnumerable<string> path) =>
        string.Concat(path.Select(name => "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));

    /// <summary>Sets a field, or inserts into a list; <c>-</c> as the last name is the list's end.</summary>
    /// <param name="path">Where.</param>
    /// <param name="value">What.</param>
    public JsonPatch Add(string path, JsonNode? value) => Do("add", path, value);

    /// <summary>Sets what is there already.</summary>
    /// <param name="path">Where.</param>
    /// <param name="value">What.</param>
    public JsonPatch Replace(string path, JsonNode? value) => Do("replace", path, value);

    /// <summary>Removes what is there.</summary>
    /// <param name="path">Where.</param>
    public JsonPatch Remove(string path) => Do(new() { ["op"] = "remove", ["path"] = path });

    /// <summary>Lets the patch fail where the value is another one.</summary>
    /// <param name="path">Where.</param>
    /// <param name="value">What must be there.</param>
    public JsonPatch Test(string path, JsonNode? value) => Do("test", path, value);

    /// <summary>Moves a value.</summary>
    /// <param name="from">From where.</param>
    /// <param name="path">To where.</param>
    public JsonPatch Move(string from, string path) => Do(new() { ["op"] = "move", ["from"] = from, ["path"] = path });

    /// <summary>Copies a value.</summary>
    /// <param name="from">From where.</param>
    /// <param name="path">To where.</param>
    public JsonPatch Copy(string from, string path) => Do(new() { ["op"] = "copy", ["from"] = from, ["path"] = path });

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(',', operations.Select(operation => operation.ToJsonString()))}]";

    internal override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var operation in operations)
        {
            operation.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private JsonPatch Do(string operation, string path, JsonNode? value) => Do(new() { ["op"] = operation, ["path"] = path, ["value"] = value?.Parent is null ? value : value.DeepClone() });

    private JsonPatch Do(JsonObject operation)
    {
        operations.Add(operation);
        return this;
    }
}
