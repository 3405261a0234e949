using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrdGen.KubernetesData;

/// <summary>
/// What identifies objects in the API: group, version and kind of the definitions that have one, and for those that can be
/// listed or made by themselves the plural, and whether they live in namespaces, which the paths say.
/// </summary>
internal sealed class KindSet
{
    private const string Extension = "x-kubernetes-group-version-kind";
    private const string InNamespace = "/namespaces/{namespace}/";

    private readonly SortedDictionary<string, JsonObject> kinds = new(StringComparer.Ordinal);

    /// <param name="documents">The OpenAPI documents.</param>
    public KindSet(IReadOnlyList<JsonNode> documents)
    {
        var paths = documents.SelectMany(Collections).ToLookup(path => path.Kind, path => path.Path, StringComparer.Ordinal);
        foreach (var schemas in documents.SelectMany(document => document["components"]!["schemas"]!.AsObject()).GroupBy(schema => schema.Key, StringComparer.Ordinal))
        {
            // DeleteOptions and WatchEvent are of every group: they identify nothing.
            var identities = schemas.SelectMany(schema => schema.Value![Extension]?.AsArray() ?? []).DistinctBy(identity => Key(identity!)).ToList();
            if (identities is not [{ } kind])
            {
                continue;
            }

            var own = paths[Key(kind)].Distinct().ToList();
            var entry = new JsonObject { ["group"] = kind["group"]!.DeepClone(), ["kind"] = kind["kind"]!.DeepClone() };
            if (own.Count > 0)
            {
                entry["namespaced"] = own.Exists(path => path.Contains(InNamespace, StringComparison.Ordinal));
                entry["plural"] = own.Select(path => path[(path.LastIndexOf('/') + 1)..]).Distinct().Single();
            }

            entry["version"] = kind["version"]!.DeepClone();
            kinds[schemas.Key] = entry;
        }
    }

    /// <summary>One kind a line, sorted by the name of the definition.</summary>
    public string ToJsonLines()
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        return string.Concat(kinds.Select(kind => new JsonObject { [kind.Key] = kind.Value }.ToJsonString(options) + "\n"));
    }

    /// <summary>The paths under which objects of a kind are listed or made. Those below an object are subresources.</summary>
    private static IEnumerable<(string Kind, string Path)> Collections(JsonNode document) =>
        from path in document["paths"]?.AsObject() ?? []
        where !path.Key.Contains("{name}", StringComparison.Ordinal) && !path.Key.Contains("/watch/", StringComparison.Ordinal)
        from operation in new[] { path.Value!["get"], path.Value["post"] }
        where operation?[Extension] is not null && (string?)operation["x-kubernetes-action"] is "list" or "post"
        select (Key(operation[Extension]!), path.Key);

    private static string Key(JsonNode kind) => $"{kind["group"]}/{kind["version"]}/{kind["kind"]}";
}
