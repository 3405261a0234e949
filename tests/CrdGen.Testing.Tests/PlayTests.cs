using CrdGen.Client;
using CrdGen.Models.Apps.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Testing.Tests;

/// <summary>What tests play of the controllers that do not run.</summary>
public sealed class PlayTests(Cluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_rollout_of_a_stateful_set_ends_when_it_is_played()
    {
        var sets = cluster.Server.Client.StatefulSets(await cluster.Server.NewNamespaceAsync(cancellationToken: Cancellation));
        await sets.CreateAsync(new StatefulSet { Metadata = new() { Name = "db" }, Spec = new() { Replicas = 2, ServiceName = "db", Selector = new() { MatchLabels = Labels }, Template = Template } }, Cancellation);

        (await sets.PlayRolloutAsync("db", readyReplicas: 1, Cancellation)).GetRolloutStatus().State.ShouldBe(RolloutState.InProgress);
        (await sets.PlayRolloutAsync("db", cancellationToken: Cancellation)).GetRolloutStatus().State.ShouldBe(RolloutState.Complete);
        await sets.ScaleAsync("db", 3, cancellationToken: Cancellation);
        (await sets.GetAsync("db", Cancellation)).GetRolloutStatus().State.ShouldBe(RolloutState.InProgress);
    }

    [Fact]
    public async Task A_rollout_of_a_deployment_ends_when_it_is_played()
    {
        var deployments = cluster.Server.Client.Deployments(await cluster.Server.NewNamespaceAsync(cancellationToken: Cancellation));
        await deployments.CreateAsync(new Deployment { Metadata = new() { Name = "web" }, Spec = new() { Replicas = 2, Selector = new() { MatchLabels = Labels }, Template = Template } }, Cancellation);

        (await deployments.PlayRolloutAsync("web", readyReplicas: 1, Cancellation)).GetRolloutStatus().State.ShouldBe(RolloutState.InProgress);
        (await deployments.PlayRolloutAsync("web", cancellationToken: Cancellation)).GetRolloutStatus().State.ShouldBe(RolloutState.Complete);
    }

    [Fact]
    public async Task Only_what_has_lost_all_its_owners_is_garbage()
    {
        var client = cluster.Server.Client;
        var name = await cluster.Server.NewNamespaceAsync(cancellationToken: Cancellation);
        var (kept, gone) = (await NewAsync("kept"), await NewAsync("gone"));
        var child = await NewAsync("child", gone);
        await NewAsync("grandchild", child);
        await NewAsync("of-both", kept, gone);
        await NewAsync("of-kept", kept);
        await client.ConfigMaps(name).DeleteAsync("gone", Cancellation);

        (await client.CollectGarbageAsync(name, Cancellation)).ShouldBe(["ConfigMap child", "ConfigMap grandchild"]);
        (await client.ConfigMaps(name).ListAsync(null, Cancellation)).Select(map => map.Metadata.Name).ShouldBe(["kept", "of-both", "of-kept"], ignoreOrder: true);

        async Task<Models.Core.V1.ConfigMap> NewAsync(string map, params Models.Core.V1.ConfigMap[] owners) => await client.ConfigMaps(name).CreateAsync(
            new()
            {
                Metadata = new()
                {
                    Name = map,
                    OwnerReferences = [.. owners.Select(owner => new OwnerReference { ApiVersion = "v1", Kind = "ConfigMap", Name = owner.Metadata.Name!, Uid = owner.Metadata.Uid! })],
                },
            },
            Cancellation);
    }

    private static Dictionary<string, string> Labels => new() { ["app"] = "db" };

    private static Models.Core.V1.PodTemplateSpec Template => new()
    {
        Metadata = new() { Labels = Labels },
        Spec = new() { Containers = [new() { Name = "main", Image = "registry.example/main" }] },
    };
}
