using System.Reflection;
using System.Text.Json.Nodes;
using CrdGen.Samples.Tests.Comparison;
using Shouldly;
using Xunit;

namespace CrdGen.Samples.Tests;

/// <summary>The CRDs that the samples' C# comes to are those that the projects publish.</summary>
public class SampleManifestTests
{
    private const int DifferencesShown = 50;

    [Theory]
    [InlineData("CertManager", "certificates.cert-manager.io.yaml")]
    [InlineData("CertManager", "issuers.cert-manager.io.yaml")]
    [InlineData("GatewayApi", "httproutes.gateway.networking.k8s.io.yaml")]
    [InlineData("Keda", "scaledobjects.keda.sh.yaml")]
    public void A_sample_is_its_upstream_CRD(string assembly, string file)
    {
        var upstream = UpstreamCrd(file);
        var generated = GeneratedCrd(assembly, file);

        var differences = JsonDiffer.Compare(upstream, generated);

        differences.ShouldBeEmpty(Report(file, differences));
    }

    private static JsonObject UpstreamCrd(string file)
    {
        var yaml = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Upstream", file));
        return CrdNormalizer.Normalize(YamlReader.Read(yaml));
    }

    private static JsonObject GeneratedCrd(string assembly, string file)
    {
        var manifests = Assembly.Load(assembly).GetCustomAttributes<GeneratedManifestAttribute>().ToList();
        var manifest = manifests.Find(manifest => Path.GetFileName(manifest.Path) == file);
        manifest.ShouldNotBeNull($"{assembly} has no manifest {file}, only [{string.Join(", ", manifests.Select(manifest => manifest.Path))}].");
        return CrdNormalizer.Normalize(JsonNode.Parse(manifest.Json));
    }

    private static string Report(string file, IReadOnlyList<JsonDifference> differences)
    {
        var shown = string.Join('\n', differences.Take(DifferencesShown));
        var more = differences.Count - DifferencesShown;
        return $"{file}: {differences.Count} differences\n{shown}{(more > 0 ? $"\n… and {more} more" : "")}";
    }
}
