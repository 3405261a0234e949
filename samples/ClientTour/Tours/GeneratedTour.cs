using System.Reflection;
using CrdGen;
using CrdGen.Client;
using Postgres;

namespace ClientTour.Tours;

/// <summary>A generated resource. Its definition is in its assembly.</summary>
internal static class GeneratedTour
{
    public static async Task RunAsync(KubernetesClient client, string @namespace, CancellationToken cancellationToken)
    {
        var manifests = typeof(PostgresCluster).Assembly.GetCustomAttributes<GeneratedManifestAttribute>().Select(attribute => Unstructured.Parse(attribute.Json));
        (await client.ApplyAllAsync(manifests, new ManifestOptions { Force = true }, cancellationToken)).ThrowIfAnyFailed();
        await client.CustomResourceDefinitions().WaitForConditionAsync("postgresclusters.postgres.acme.io", "Established", TimeSpan.FromSeconds(30), cancellationToken: cancellationToken);
        Steps.Check("PostgresCluster: its definition is applied", true);

        var clusters = client.PostgresClusters(@namespace);
        await new VerbTour<PostgresCluster>(clusters, name => new() { Metadata = { Name = name }, Spec = new() { Version = 17, StorageClass = new("fast") } }).RunAsync(cancellationToken);

        var applied = await clusters.ApplyAsync(new PostgresClusterApplyConfiguration("applied") { Spec = new() { Version = 18, Instances = 1 } }, cancellationToken);
        Steps.Check("PostgresCluster: apply configuration", applied.Spec is { Version: 18, Instances: 1 });
        var status = await clusters.ApplyStatusAsync(new PostgresClusterApplyConfiguration("applied") { Status = new() { Instances = 1 } }, cancellationToken);
        Steps.Check("PostgresCluster: apply status", status.Status?.Instances == 1);
        Steps.Check("PostgresCluster: scale", (await clusters.GetScaleAsync("applied", cancellationToken)).Spec?.Replicas == 1);
    }
}
