using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CrdGen.Models;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Resources;

public sealed class BuiltInVerbTests(Cluster cluster) : VerbTests<Deployment>(cluster)
{
    protected override string ReplicasField => "replicas";

    protected override JsonTypeInfo<Deployment> Type => KubernetesJson.Default.Deployment;

    protected override ResourceClient<Deployment> ClientOf(KubernetesClient client, string @namespace) => client.Deployments(@namespace);

    protected override Deployment New(ObjectMeta metadata, int replicas) => new()
    {
        Metadata = metadata,
        Spec = new()
        {
            Replicas = replicas,
            Selector = new() { MatchLabels = new() { ["app"] = "web" } },
            Template = new()
            {
                Metadata = new() { Labels = new() { ["app"] = "web" } },
                Spec = new() { Containers = [new Container { Name = "web", Image = "web:1" }] },
            },
        },
    };

    protected override int ReplicasOf(Deployment obj) => obj.Spec!.Replicas!.Value;

    protected override Deployment WithReplicas(Deployment obj, int replicas)
    {
        obj.Spec!.Replicas = replicas;
        return obj;
    }

    protected override int? ObservedOf(Deployment obj) => obj.Status?.Replicas;

    protected override Deployment WithObserved(Deployment obj, int replicas)
    {
        obj.Status = new() { Replicas = replicas };
        return obj;
    }

    [Fact]
    public async Task Strategic_merge_patch()
    {
        var deployments = Cluster.Client.Deployments(await Cluster.NewNamespaceAsync());
        await deployments.CreateAsync(New(new() { Name = "web" }, 1), Cancel);
        var containers = new JsonArray(new JsonObject { ["name"] = "sidecar", ["image"] = "sidecar:1" });
        var patched = await deployments.PatchAsync(
            "web", new StrategicMergePatch(new JsonObject { ["spec"] = new JsonObject { ["template"] = new JsonObject { ["spec"] = new JsonObject { ["containers"] = containers } } } }), Cancel);

        // A merge patch would have replaced the list.
        patched.Spec!.Template.Spec!.Containers.Select(container => container.Name).ShouldBe(["sidecar", "web"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_subresource_that_there_is_not()
    {
        var deployments = Cluster.Client.Deployments(await Cluster.NewNamespaceAsync());
        await deployments.CreateAsync(New(new() { Name = "web" }, 1), Cancel);

        // Of custom resources, the server says that there is no such object.
        await Should.ThrowAsync<KubernetesResourceMissingException>(() => deployments.GetSubresourceAsync("web", "nonsense", Type, Cancel));
    }

    [Fact]
    public void What_lives_outside_of_namespaces_is_in_none() =>
        Should.Throw<ArgumentException>(() => Cluster.Client.Resources<Namespace>("default")).Message.ShouldContain("namespaces live outside of namespaces");
}
