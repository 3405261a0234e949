using System.Text.Encodings.Web;
using System.Text.Json;
using CrdGen.Models.Apps.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.BuiltIn;

/// <summary>Server-side apply of built-in types' apply configurations, on a real API server.</summary>
public sealed class ApplyTests(Cluster cluster)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_applies_a_field_manages_that_and_nothing_else()
    {
        var deployments = cluster.Client.Deployments(await cluster.NewNamespaceAsync());
        var labels = new Dictionary<string, string> { ["app"] = "web" };
        await deployments.ApplyAsync(
            new DeploymentApplyConfiguration("web")
            {
                Spec = new()
                {
                    Selector = new() { MatchLabels = labels },
                    Template = new()
                    {
                        Metadata = new() { Labels = labels },
                        Spec = new() { Containers = [new() { Name = "web", Image = "nginx", Resources = new() { Limits = new() { ["cpu"] = "1" } } }] },
                    },
                },
            },
            Cancellation);

        var applied = await deployments.ApplyAsync(new DeploymentApplyConfiguration("web") { Spec = new() { Replicas = 3 } }, new ApplyOptions { FieldManager = "scaler", Force = true }, Cancellation);
        var image = await deployments.ApplyAsync(
            new DeploymentApplyConfiguration("web") { Spec = new() { Template = new() { Spec = new() { Containers = [new() { Name = "web", Image = "nginx:2" }] } } } },
            new ApplyOptions { FieldManager = "updater", Force = true },
            Cancellation);

        applied.Spec!.Replicas.ShouldBe(3);
        image.Spec!.Template.Spec!.Containers.ShouldHaveSingleItem().Resources!.Limits!["cpu"].ToString().ShouldBe("1");
        Managed(image, "scaler").ShouldBe("""{"f:spec":{"f:replicas":{}}}""");
        Managed(image, "updater").ShouldBe("""{"f:spec":{"f:template":{"f:spec":{"f:containers":{"k:{\"name\":\"web\"}":{".":{},"f:image":{},"f:name":{}}}}}}}""");
    }

    private static string Managed(Deployment deployment, string manager) =>
        deployment.Metadata.ManagedFields!.Single(entry => entry.Manager == manager).FieldsV1!.Value.ToJsonString(Readable);
}
