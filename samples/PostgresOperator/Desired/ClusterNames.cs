using Postgres;

namespace PostgresOperator.Desired;

/// <summary>The names of what belongs to a cluster, and the labels by which it is found.</summary>
internal static class ClusterNames
{
    /// <summary>The label by which a cluster's name is known.</summary>
    public const string InstanceLabel = "app.kubernetes.io/instance";

    /// <summary>All that the operator made, as a label selector.</summary>
    public const string ManagedSelector = $"{ManagedByLabel}={Operator}";

    private const string ManagedByLabel = "app.kubernetes.io/managed-by";

    private const string Operator = "postgres-operator";

    /// <summary>The StatefulSet, and the Service of the instance that takes writes.</summary>
    public static string Instances(PostgresCluster cluster) => cluster.Metadata.Name!;

    /// <summary>The first instance: it takes writes.</summary>
    public static string Primary(PostgresCluster cluster) => $"{Instances(cluster)}-0";

    /// <summary>The headless Service that gives each instance a name.</summary>
    public static string Hosts(PostgresCluster cluster) => $"{cluster.Metadata.Name}-hosts";

    /// <summary>The ConfigMap with the configuration files.</summary>
    public static string Configuration(PostgresCluster cluster) => $"{cluster.Metadata.Name}-configuration";

    /// <summary>The Secret with the superuser's password.</summary>
    public static string Superuser(PostgresCluster cluster) => $"{cluster.Metadata.Name}-superuser";

    /// <summary>The CronJob that takes backups, and the volume that has them.</summary>
    public static string Backups(PostgresCluster cluster) => $"{cluster.Metadata.Name}-backups";

    /// <summary>What all that belongs to a cluster has.</summary>
    public static Dictionary<string, string> Labels(PostgresCluster cluster) => new(PodLabels(cluster)) { [ManagedByLabel] = Operator };

    /// <summary>What the cluster's instances have, and nothing else.</summary>
    public static Dictionary<string, string> PodLabels(PostgresCluster cluster) => new()
    {
        ["app.kubernetes.io/name"] = "postgres",
        [InstanceLabel] = cluster.Metadata.Name!,
    };

    /// <summary>The instances as a label selector.</summary>
    public static string Selector(PostgresCluster cluster) => Text(PodLabels(cluster));

    /// <summary>What the operator made, as a label selector: volumes and the superuser's Secret among it.</summary>
    public static string DataSelector(PostgresCluster cluster) => Text(Labels(cluster));

    private static string Text(Dictionary<string, string> labels) => string.Join(',', labels.Select(label => $"{label.Key}={label.Value}"));
}
