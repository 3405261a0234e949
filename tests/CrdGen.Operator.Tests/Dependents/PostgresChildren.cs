using System.Collections.Concurrent;
using System.Security.Cryptography;
using CrdGen.Client;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Batch.V1;
using CrdGen.Models.Core.V1;
using Postgres;

namespace CrdGen.Operator.Tests.Dependents;

/// <summary>Has children of all sorts: typed ones and apply configurations, one and many, in an order, made once, wanted sometimes.</summary>
internal sealed class PostgresChildren(KubernetesClient client) : Reconciler<PostgresCluster>
{
    public ConcurrentQueue<DependentsState> States { get; } = new();

    public override string Finalizer => "test.crdgen.dev/children";

    public override Dependents<PostgresCluster> Dependents { get; } = new Dependents<PostgresCluster>()
        .Add("settings", Settings)
        .Add("credentials", Credentials, secret => secret.CreateOnly())
        .Add("database", Database, set => set.DependsOn("settings", "credentials"))
        .Add("service", ServiceOf, service => service.DependsOn("database"))
        .Add("backup", Backup, job => job.When(cluster => cluster.Spec.Backup is not null))
        .AddEach("notes", Notes);

    public override async ValueTask<Result> ReconcileAsync(PostgresCluster resource, CancellationToken cancellationToken)
    {
        var children = await Dependents.ReconcileAsync(resource, cancellationToken);
        var ready = children.Find<StatefulSet>()?.Status?.ReadyReplicas ?? 0;
        await client.SetStatusAsync(resource, new PostgresClusterStatus { Instances = ready }, children.Conditions, cancellationToken);
        States.Enqueue(children);
        return children.ToResult();
    }

    public override async ValueTask<Result> CleanupAsync(PostgresCluster resource, CancellationToken cancellationToken) => await Dependents.DeleteAsync(resource, cancellationToken);

    private static ConfigMap Settings(PostgresCluster cluster) => new()
    {
        Metadata = new() { Name = $"{cluster.Metadata.Name}-settings" },
        Data = cluster.Spec.Settings?.ToDictionary(setting => setting.Key, setting => setting.Value.ToString()) ?? [],
    };

    private static Secret Credentials(PostgresCluster cluster) => new()
    {
        Metadata = new() { Name = $"{cluster.Metadata.Name}-credentials" },
        Data = new() { ["password"] = RandomNumberGenerator.GetBytes(16) },
    };

    private static StatefulSetApplyConfiguration Database(PostgresCluster cluster) => new(cluster.Metadata.Name!)
    {
        Spec = new()
        {
            Replicas = cluster.Spec.Instances,
            ServiceName = cluster.Metadata.Name,
            Selector = new() { MatchLabels = new() { ["app"] = cluster.Metadata.Name! } },
            Template = new()
            {
                Metadata = new() { Labels = new() { ["app"] = cluster.Metadata.Name! } },
                Spec = new() { Containers = [new() { Name = "postgres", Image = $"postgres:{cluster.Spec.Version}", Ports = [new() { ContainerPortValue = 5432 }] }] },
            },
        },
    };

    private static ServiceApplyConfiguration ServiceOf(PostgresCluster cluster) => new(cluster.Metadata.Name!)
    {
        Spec = new() { Selector = new() { ["app"] = cluster.Metadata.Name! }, Ports = [new() { Port = cluster.Spec.Settings?.TryGetValue("port", out var port) == true ? int.Parse(port.ToString(), null) : 5432 }] },
    };

    private static CronJob Backup(PostgresCluster cluster) => new()
    {
        Metadata = new() { Name = cluster.Metadata.Name },
        Spec = new()
        {
            Schedule = cluster.Spec.Backup!.Schedule,
            JobTemplate = new() { Spec = new() { Template = new() { Spec = new() { RestartPolicy = "Never", Containers = [new() { Name = "backup", Image = "backup" }] } } } },
        },
    };

    private static IEnumerable<ConfigMap> Notes(PostgresCluster cluster) =>
        Enumerable.Range(0, cluster.Spec.Instances).Select(i => new ConfigMap { Metadata = new() { Name = $"{cluster.Metadata.Name}-note-{i}" }, Data = new() { ["number"] = $"{i}" } });
}
