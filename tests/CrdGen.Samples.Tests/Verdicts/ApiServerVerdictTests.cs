using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CrdGen.SampleObjects;
using CrdGen.Schema.Model;
using CrdGen.TestSupport;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.Samples.Tests.Verdicts;

/// <summary>A real API server says the same of random objects by upstream's definition and by a sample's with rules in C#.</summary>
public sealed partial class ApiServerVerdictTests(ApiServerVerdictTests.Cluster cluster) : IClassFixture<ApiServerVerdictTests.Cluster>
{
    private const int Seed = 20261124;
    private const int Objects = 150;
    private const string Prefix = "csharp.";

    [Theory]
    [InlineData("GatewayApi", "httproutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "backendtlspolicies.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "gateways.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "grpcroutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "listenersets.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "tcproutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "tlsroutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "udproutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "xbackends.gateway.networking.x-k8s.io.yaml")]
    [InlineData("GatewayApi", "xbackendtrafficpolicies.gateway.networking.x-k8s.io.yaml")]
    public async Task An_API_server_finds_the_same_rules_broken(string assembly, string file)
    {
        Assets.Require("etcd");
        Assets.Require("kube-apiserver");
        var api = cluster.Plane!.Api;
        var upstream = await InstallAsync(api, SampleDefinitions.Upstream(file)!);
        var sample = await InstallAsync(api, InAnotherGroup(SampleDefinitions.Generated(assembly, file)!));

        var (version, other) = (upstream.Versions[0], sample.Versions[0]);
        var values = new RandomValues(Seed, RuleWords.Of(RulePairs.Find(version.Schema, other.Schema)));
        var refused = 0;
        for (var i = 0; i < Objects; i++)
        {
            var spec = values.Next(version.Schema.Property("spec")!, most: 0.5);
            var causes = await CausesAsync(api, upstream, version, spec);
            (await CausesAsync(api, sample, other, spec)).ShouldBe(causes, $"seed {Seed}, object {i}: {spec}");
            refused += causes.Count > 0 ? 1 : 0;
        }

        refused.ShouldBeInRange(Objects / 10, Objects * 9 / 10);
    }

    private static JsonNode InAnotherGroup(JsonNode definition)
    {
        definition["spec"]!["group"] = Prefix + definition["spec"]!["group"];
        definition["metadata"]!["name"] = $"{definition["spec"]!["names"]!["plural"]}.{definition["spec"]!["group"]}";
        return definition;
    }

    private static async Task<CustomResourceDefinition> InstallAsync(KubernetesApi api, JsonNode node)
    {
        (node["metadata"] as JsonObject)?.Remove("creationTimestamp");
        var created = await api.CreateAsync(KubernetesApi.Definitions, node.ToJsonString());
        created.IsSuccess.ShouldBeTrue(created.ToString());
        var definition = SampleDefinitions.Read(node);
        await api.WaitForAsync(Definitions.ObjectsPath(definition, definition.Versions[0]), answer => answer.IsSuccess);
        return definition;
    }

    /// <summary>What the API server has against an object: <c>FIELD: MESSAGE</c>.</summary>
    private static async Task<List<string>> CausesAsync(KubernetesApi api, CustomResourceDefinition definition, CustomResourceDefinitionVersion version, Schema.Json.JsonValue spec)
    {
        var json = new JsonObject
        {
            ["apiVersion"] = $"{definition.Group}/{version.Name}",
            ["kind"] = definition.Names.Kind,
            ["metadata"] = new JsonObject { ["name"] = "sample" },
            ["spec"] = JsonNode.Parse(spec.ToString()),
        };
        var answer = await api.CreateAsync(Definitions.ObjectsPath(definition, version) + "?dryRun=All&fieldValidation=Strict", json.ToJsonString());
        var causes = answer.Body?["details"]?["causes"]?.AsArray() ?? [];
        answer.IsSuccess.ShouldBe(causes.Count == 0, answer.ToString());
        return [.. causes.Select(cause => $"{cause!["field"]}: {EvaluationError().Replace((string)cause["message"]!, "")}").Order(StringComparer.Ordinal)];
    }

    /// <summary>One API server for all definitions.</summary>
    public sealed class Cluster : IAsyncLifetime
    {
        internal TestControlPlane? Plane { get; private set; }

        public async ValueTask InitializeAsync() => Plane = TestControlPlane.IsAvailable ? await TestControlPlane.StartAsync() : null;

        public ValueTask DisposeAsync()
        {
            Plane?.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    // Some of upstream's rules fail where a field is absent; the object is refused either way.
    [GeneratedRegex("(?<=Invalid value: ).*evaluating rule: ")]
    private static partial Regex EvaluationError();
}
