using System.Text.Json.Nodes;

namespace CrdGen.KubernetesData;

/// <summary>The schemas of a folder of OpenAPI v3 files, as an API server serves them under <c>/openapi/v3</c>.</summary>
internal sealed class OpenApiFolder
{
    private OpenApiFolder(string version, List<(string Name, JsonObject Schema)> definitions)
    {
        Version = version;
        Definitions = definitions;
    }

    /// <summary>The version of Kubernetes, such as <c>1.36</c>.</summary>
    public string Version { get; }

    /// <summary>A definition that several groups use stands here several times.</summary>
    public IReadOnlyList<(string Name, JsonObject Schema)> Definitions { get; }

    public static OpenApiFolder Read(string path)
    {
        var definitions = new List<(string, JsonObject)>();
        var versions = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal))
        {
            var document = JsonNode.Parse(File.ReadAllText(file))!;
            versions.Add((string?)document["info"]?["version"] ?? "unknown");
            foreach (var (name, schema) in document["components"]!["schemas"]!.AsObject())
            {
                definitions.Add((name, schema!.AsObject()));
            }
        }

        return versions.Count == 1
            ? new(versions.Single(), definitions)
            : throw new InvalidDataException($"{path} holds the versions [{string.Join(", ", versions)}]: one is needed");
    }
}
