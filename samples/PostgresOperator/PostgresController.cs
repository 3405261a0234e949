using CrdGen;
using CrdGen.Client;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Batch.V1;
using CrdGen.Models.Core.V1;
using CrdGen.Operator;
using Postgres;
using PostgresOperator.Desired;
using PostgresOperator.Status;
using PostgresOperator.Volumes;

namespace PostgresOperator;

/// <summary>Makes PostgreSQL clusters what their specs say.</summary>
[Controller(Owns = [typeof(StatefulSet), typeof(Service), typeof(ConfigMap), typeof(CronJob)], Finalizer = "postgres.acme.io/cleanup")]
[Watches<Pod>(nameof(ClusterOf))]
internal sealed partial class PostgresController(KubernetesClient kubernetes, EventRecorder events) : Reconciler<PostgresCluster>
{
    /// <summary>What others have changed of our fields is ours again.</summary>
    private static readonly ApplyOptions Ours = new() { Force = true };

    /// <inheritdoc/>
    public override async ValueTask<Result> ReconcileAsync(PostgresCluster resource, CancellationToken cancellationToken)
    {
        var (cluster, name) = (resource, resource.Metadata.Namespace);
        var configuration = await ConfigurationOfAsync(cluster, cancellationToken);
        if (!await HasSuperuserAsync(cluster, cancellationToken))
        {
            events.Publish(cluster, EventType.Warning, "SuperuserSecretMissing", $"The Secret {ClusterNames.Superuser(cluster)} is gone: restore it.", "Stop");
            await kubernetes.SetConditionsAsync(cluster, ClusterStatus.SuperuserMissing(cluster), cancellationToken);
            return Result.RequeueAfter(TimeSpan.FromSeconds(10));
        }

        await kubernetes.ConfigMaps(name).ApplyAsync(configuration, Ours, cancellationToken);
        await kubernetes.Services(name).ApplyAsync(Services.Hosts(cluster), Ours, cancellationToken);
        await kubernetes.Services(name).ApplyAsync(Services.Primary(cluster), Ours, cancellationToken);
        var before = await kubernetes.StatefulSets(name).GetOrDefaultAsync(ClusterNames.Instances(cluster), cancellationToken);
        var instances = await kubernetes.StatefulSets(name).ApplyAsync(Instances.Of(cluster, configuration, before), Ours, cancellationToken);
        await GrowVolumesAsync(cluster, instances, cancellationToken);
        await ScheduleBackupsAsync(cluster, cancellationToken);
        IReadOnlyList<Pod> pods = ClusterStatus.IsReady(cluster, instances) ? [] : await kubernetes.Pods(name).ListAsync(new() { LabelSelector = ClusterNames.Selector(cluster) }, cancellationToken);
        await kubernetes.SetStatusAsync(cluster, ClusterStatus.Of(cluster, instances), ClusterStatus.Conditions(cluster, instances, pods), cancellationToken);
        Tell(cluster, before, instances);
        return Result.Done;
    }

    /// <inheritdoc/>
    public override async ValueTask<Result> CleanupAsync(PostgresCluster resource, CancellationToken cancellationToken)
    {
        if (resource.Spec.WhenDeleted == DeletionPolicy.Retain)
        {
            events.Publish(resource, EventType.Normal, "DataRetained", "Volumes and the superuser's password stay: a cluster of the same name goes on with them.", "Delete");
            return Result.Done;
        }

        // All else has the cluster as owner and goes after it. Volumes have not: they would outlive it. They go when their pods are gone, and
        // those come back as long as there is the StatefulSet.
        var ofCluster = new CollectionDeletionOptions { LabelSelector = ClusterNames.DataSelector(resource) };
        await kubernetes.StatefulSets(resource.Metadata.Namespace).DeleteIfExistsAsync(ClusterNames.Instances(resource), cancellationToken);
        await kubernetes.PersistentVolumeClaims(resource.Metadata.Namespace).DeleteCollectionAsync(ofCluster, cancellationToken);
        await kubernetes.Secrets(resource.Metadata.Namespace).DeleteCollectionAsync(ofCluster, cancellationToken);
        events.Publish(resource, EventType.Normal, "DataDeleted", "Volumes and the superuser's password are deleted, as spec.whenDeleted says.", "Delete");
        return Result.Done;
    }

    /// <summary>The cluster of a pod: how its instances fare, their StatefulSet does not say.</summary>
    private static IEnumerable<ObjectKey> ClusterOf(Pod pod) =>
        pod.Metadata.Labels?.GetValueOrDefault(ClusterNames.InstanceLabel) is { } name ? [new(pod.Metadata.Namespace, name)] : [];

    /// <summary>What cannot be configured stays as it was, and no retry mends it: the user is told where he looks.</summary>
    private async Task<ConfigMap> ConfigurationOfAsync(PostgresCluster cluster, CancellationToken cancellationToken)
    {
        try
        {
            return Configuration.Of(cluster);
        }
        catch (TerminalException refused)
        {
            events.Publish(cluster, EventType.Warning, "SettingsRefused", refused.Message, "Configure");
            await kubernetes.SetConditionsAsync(cluster, [new(ClusterStatus.Progressing, false, "SettingsRefused", refused.Message)], cancellationToken);
            throw;
        }
    }

    /// <summary>Sees to the superuser's password: made once, never again.</summary>
    private async Task<bool> HasSuperuserAsync(PostgresCluster cluster, CancellationToken cancellationToken)
    {
        var secrets = kubernetes.Secrets(cluster.Metadata.Namespace);
        if (await secrets.GetOrDefaultAsync(ClusterNames.Superuser(cluster), cancellationToken) is not null)
        {
            return true;
        }

        if (cluster.Status?.SuperuserSecret is not null)
        {
            return false;
        }

        await secrets.CreateAsync(Superuser.New(cluster), cancellationToken);
        return true;
    }

    private async Task GrowVolumesAsync(PostgresCluster cluster, StatefulSet instances, CancellationToken cancellationToken)
    {
        if (Instances.SizeIn(instances) is not { } size || size >= cluster.Spec.StorageSize)
        {
            return;
        }

        var claims = kubernetes.PersistentVolumeClaims(cluster.Metadata.Namespace);
        var found = await claims.ListAsync(new() { LabelSelector = ClusterNames.DataSelector(cluster) }, cancellationToken);
        foreach (var claim in VolumeGrowth.TooSmall(cluster, found))
        {
            await claims.PatchAsync(claim.Metadata.Name!, VolumeGrowth.To(cluster.Spec.StorageSize), cancellationToken);
            events.Publish(cluster, EventType.Normal, "VolumeGrows", $"{claim.Metadata.Name} grows to {cluster.Spec.StorageSize}", "GrowVolume");
        }
    }

    private async Task ScheduleBackupsAsync(PostgresCluster cluster, CancellationToken cancellationToken)
    {
        var jobs = kubernetes.CronJobs(cluster.Metadata.Namespace);
        if (cluster.Spec.Backup is not { } backup)
        {
            await jobs.DeleteIfExistsAsync(ClusterNames.Backups(cluster), cancellationToken);
            return;
        }

        await kubernetes.PersistentVolumeClaims(cluster.Metadata.Namespace).ApplyAsync(Backups.Volume(cluster), Ours, cancellationToken);
        await jobs.ApplyAsync(Backups.Job(cluster, backup), Ours, cancellationToken);
    }

    private void Tell(PostgresCluster cluster, StatefulSet? before, StatefulSet instances)
    {
        foreach (var (reason, note, action) in ClusterEvents.Of(cluster, before, instances))
        {
            events.Publish(cluster, EventType.Normal, reason, note, action, instances);
        }
    }
}
