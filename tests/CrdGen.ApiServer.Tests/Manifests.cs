using System.Reflection;
using System.Text.Json.Nodes;

namespace CrdGen.ApiServer.Tests;

/// <summary>The manifests that the generator put into the assemblies of the samples and of the test resources.</summary>
internal static class Manifests
{
    private static readonly string[] Assemblies = ["CertManager", "GatewayApi", "Keda", "Postgres", "CrdGen.ApiServer.Resources"];

    public static IReadOnlyList<Manifest> All { get; } =
        [.. Assemblies.SelectMany(name => Assembly.Load(name).GetCustomAttributes<GeneratedManifestAttribute>()).Select(attribute => new Manifest(attribute.Json))];

    public static Manifest Of(string name) => All.Single(manifest => manifest.Name == name);
}

/// <summary>A CRD as it is in an assembly.</summary>
internal sealed class Manifest(string json)
{
    private readonly JsonNode root = JsonNode.Parse(json)!;

    public string Json => json;

    public string Name => (string)root["metadata"]!["name"]!;

    public string Group => (string)root["spec"]!["group"]!;

    public string Kind => (string)root["spec"]!["names"]!["kind"]!;

    public string Plural => (string)root["spec"]!["names"]!["plural"]!;

    public bool IsNamespaced => (string?)root["spec"]!["scope"] == "Namespaced";

    public IEnumerable<string> ServedVersions =>
        root["spec"]!["versions"]!.AsArray().Where(version => (bool)version!["served"]!).Select(version => (string)version!["name"]!);

    /// <summary>Where the objects of each served version are listed.</summary>
    public IEnumerable<string> ServedPaths => ServedVersions.Select(version => $"apis/{Group}/{version}/{Plural}");
}
