using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using Postgres;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Resources;

/// <summary>Apply configurations say what they set, and nothing else: what others have set stays.</summary>
public sealed class ApplyConfigurationTests(Cluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_a_built_in_kind()
    {
        var deployments = cluster.Client.Deployments(await cluster.NewNamespaceAsync());
        await deployments.CreateAsync(
            new()
            {
                Metadata = new() { Name = "web" },
                Spec = new()
                {
                    Selector = new() { MatchLabels = new() { ["app"] = "web" } },
                    Template = new() { Metadata = new() { Labels = new() { ["app"] = "web" } }, Spec = new() { Containers = [new Container { Name = "web", Image = "web:1" }] } },
                },
            },
            new() { FieldManager = "creator" },
            Cancel);
        var configuration = new DeploymentApplyConfiguration("web") { Spec = new() { MinReadySeconds = 7 } };
        var applied = await deployments.ApplyAsync(configuration, new() { FieldManager = "applier" }, Cancel);

        applied.Spec!.MinReadySeconds.ShouldBe(7);
        applied.Spec.Template.Spec!.Containers.ShouldHaveSingleItem().Image.ShouldBe("web:1");
        Fields(applied, "applier").ShouldBe("""{"f:spec":{"f:minReadySeconds":{}}}""");
        await Should.ThrowAsync<KubernetesApplyConflictException>(() => deployments.ApplyAsync(new DeploymentApplyConfiguration("web") { Spec = new() { MinReadySeconds = 8 } }, new() { FieldManager = "other" }, Cancel));

        var status = new DeploymentApplyConfiguration("web") { Status = new() { Replicas = 3 } };
        (await deployments.ApplyStatusAsync(status, Cancel)).Status!.Replicas.ShouldBe(3);
    }

    [Fact]
    public async Task Of_a_generated_kind()
    {
        await cluster.InstallPostgresAsync();
        var clusters = cluster.Client.PostgresClusters(await cluster.NewNamespaceAsync());
        await clusters.CreateAsync(new() { Metadata = new() { Name = "db" }, Spec = new() { Version = 17, StorageClass = new("fast") } }, new() { FieldManager = "creator" }, Cancel);
        var applied = await clusters.ApplyAsync(new PostgresClusterApplyConfiguration("db") { Spec = new() { Backup = new() { Schedule = "0 0 * * *" } } }, new() { FieldManager = "applier" }, Cancel);

        (applied.Spec.Version, applied.Spec.Backup!.Keep).ShouldBe((17, 7));
        Fields(applied, "applier").ShouldBe("""{"f:spec":{"f:backup":{"f:schedule":{}}}}""");
        var status = new PostgresClusterApplyConfiguration("db") { Status = new() { Instances = 2 } };
        (await clusters.ApplyStatusAsync(status, Cancel)).Status!.Instances.ShouldBe(2);
    }

    private static string? Fields(IKubernetesObject obj, string manager) =>
        obj.Metadata.ManagedFields!.Single(entry => entry.Manager == manager).FieldsV1?.ToString();
}
