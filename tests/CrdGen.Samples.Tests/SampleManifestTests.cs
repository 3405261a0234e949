using System.Reflection;
using CrdGen.Samples.Tests.Comparison;
using Shouldly;
using Xunit;

namespace CrdGen.Samples.Tests;

/// <summary>The CRDs that the samples' C# comes to are those that the projects publish, but for the words of rules in C#.</summary>
public class SampleManifestTests
{
    private const int DifferencesShown = 50;

    [Theory]
    [InlineData("CertManager", "certificates.cert-manager.io.yaml")]
    [InlineData("CertManager", "issuers.cert-manager.io.yaml")]
    [InlineData("GatewayApi", "httproutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "backendtlspolicies.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "gatewayclasses.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "gateways.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "grpcroutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "listenersets.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "referencegrants.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "tcproutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "tlsroutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "udproutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "xbackends.gateway.networking.x-k8s.io.yaml")]
    [InlineData("GatewayApi", "xbackendtrafficpolicies.gateway.networking.x-k8s.io.yaml")]
    [InlineData("GatewayApi", "xmeshes.gateway.networking.x-k8s.io.yaml")]
    [InlineData("Keda", "scaledobjects.keda.sh.yaml")]
    public void A_sample_is_its_upstream_CRD(string assembly, string file)
    {
        var rules = RulesInCSharp.Messages(Assembly.Load(assembly));
        var upstream = RulesInCSharp.Hide(CrdNormalizer.Normalize(SampleDefinitions.Upstream(file)), rules);
        var generated = RulesInCSharp.Hide(CrdNormalizer.Normalize(SampleDefinitions.Generated(assembly, file)), rules);

        var differences = JsonDiffer.Compare(upstream, generated);

        differences.ShouldBeEmpty(Report(file, differences));
    }

    private static string Report(string file, IReadOnlyList<JsonDifference> differences)
    {
        var shown = string.Join('\n', differences.Take(DifferencesShown));
        var more = differences.Count - DifferencesShown;
        return $"{file}: {differences.Count} differences\n{shown}{(more > 0 ? $"\n… and {more} more" : "")}";
    }
}
