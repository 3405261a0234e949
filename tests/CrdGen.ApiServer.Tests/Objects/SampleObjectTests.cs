using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.ApiServer.Tests.Objects;

/// <summary>Objects of the samples, as people write them, are admitted, and are the same after a journey through the samples' C# types.</summary>
public class SampleObjectTests(Cluster cluster)
{
    public static TheoryData<string, string, Type> Objects => new()
    {
        { "certificate", "cert-manager.io/v1/namespaces/default/certificates", typeof(CertManager.Certificate) },
        { "issuer-acme", "cert-manager.io/v1/namespaces/default/issuers", typeof(CertManager.Issuer) },
        { "issuer-vault", "cert-manager.io/v1/namespaces/default/issuers", typeof(CertManager.Issuer) },
        { "httproute", "gateway.networking.k8s.io/v1/namespaces/default/httproutes", typeof(GatewayApi.V1.HTTPRoute) },
        { "scaledobject", "keda.sh/v1alpha1/namespaces/default/scaledobjects", typeof(Keda.ScaledObject) },
        { "postgrescluster", "postgres.acme.io/v1/namespaces/default/postgresclusters", typeof(Postgres.PostgresCluster) },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public async Task An_object_is_admitted(string file, string path, Type type)
    {
        var text = await ReadAsync(file);

        var answer = await cluster.Api.CreateAsync($"apis/{path}?fieldValidation=Strict", text);

        answer.IsSuccess.ShouldBeTrue(answer.ToString());
        answer.Warnings.ShouldBeEmpty();
        type.Name.ShouldBe((string?)answer.At("kind"));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public async Task An_object_survives_its_CSharp_type(string file, string path, Type type)
    {
        const string query = "fieldValidation=Strict&dryRun=All";
        var json = JsonNode.Parse(await ReadAsync(file))!;
        json["metadata"]!["name"] = file + "-journey";
        var value = json.Deserialize(type, ReflectionJson.Options);

        var direct = await cluster.Api.CreateAsync($"apis/{path}?{query}", json.ToJsonString());
        var journey = await cluster.Api.CreateAsync($"apis/{path}?{query}", JsonSerializer.Serialize(value, type, ReflectionJson.WithoutNulls));

        journey.IsSuccess.ShouldBeTrue(journey.ToString());
        JsonNode.DeepEquals(journey.At("spec"), direct.At("spec")).ShouldBeTrue($"{direct.At("spec")}\nbecame\n{journey.At("spec")}");
    }

    private static Task<string> ReadAsync(string file) =>
        File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Objects", file + ".json"));
}
