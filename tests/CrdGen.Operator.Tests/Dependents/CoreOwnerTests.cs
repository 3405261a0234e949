using CrdGen.Client;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Dependents;

/// <summary>Children of an object of the core group, whose name is empty.</summary>
public sealed class CoreOwnerTests(Cluster cluster)
{
    [Fact]
    public async Task Their_fields_are_managed_by_the_plural_alone()
    {
        var ns = await cluster.NewNamespaceAsync();
        await using var running = await cluster.StartOperatorAsync(ns, builder => builder.AddController<ConfigMapChildren, ConfigMap>());
        var owner = await cluster.Client.ConfigMaps(ns).CreateAsync(new ConfigMap { Metadata = new() { Name = "owner" } }, TestContext.Current.CancellationToken);
        Secret? child = null;
        await Until.TrueAsync(() => (child = cluster.Client.Secrets(ns).GetOrDefaultAsync("child").GetAwaiter().GetResult()) is not null, "the child is there");

        child!.Metadata.ManagedFields!.ShouldHaveSingleItem().Manager.ShouldBe("configmaps");
        child.Metadata.OwnerReferences!.ShouldHaveSingleItem().Uid.ShouldBe(owner.Metadata.Uid);
    }

    private sealed class ConfigMapChildren : Reconciler<ConfigMap>
    {
        public override Dependents<ConfigMap> Dependents { get; } = new Dependents<ConfigMap>().Add("secret", _ => new Secret { Metadata = new() { Name = "child" }, StringData = new() { ["a"] = "b" } });

        public override async ValueTask<Result> ReconcileAsync(ConfigMap resource, CancellationToken cancellationToken) => (await Dependents.ReconcileAsync(resource, cancellationToken)).ToResult();
    }
}
