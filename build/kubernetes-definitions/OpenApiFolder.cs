using System.Text.Json.Nodes;

namespace CrdGen.KubernetesData;

/// <summary>The schemas of a folder of OpenAPI v3 files, as an API server serves them under <c>/openapi/v3</c>.</summary>
internal sealed class OpenApiFolder
{
    private OpenApiFolder(string version, List<JsonNode> documents)
    {
        Version = version;
        Documents = documents;
    }

    /// <summary>The version of Kubernetes, such as <c>1.36</c>.</summary>
    public string Version { get; }

    /// <summary>A definition that several groups use stands here several times.</summary>
    public IEnumerable<(string Name, JsonObject Schema)> Definitions => Documents
        .SelectMany(document => document["components"]!["schemas"]!.AsObject())
        .Select(schema => (schema.Key, schema.Value!.AsObject()));

    /// <summary>The files, sorted by name.</summary>
    public IReadOnlyList<JsonNode> Documents { get; }

    public static OpenApiFolder Read(string path)
    {
        var documents = new List<JsonNode>();
        var versions = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal))
        {
            var document = JsonNode.Parse(File.ReadAllText(file))!;
            versions.Add((string?)document["info"]?["version"] ?? "unknown");
            documents.Add(document);
        }

        return versions.Count == 1
            ? new(versions.Single(), documents)
            : throw new InvalidDataException($"{path} holds the versions [{string.Join(", ", versions)}]: one is needed");
    }
}
