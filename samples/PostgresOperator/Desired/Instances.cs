using CrdGen;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using Postgres;

namespace PostgresOperator.Desired;

/// <summary>The instances of a cluster: pods with a volume each.</summary>
internal static class Instances
{
    public const int Port = 5432;

    public const string DataFolder = "/data/postgres";

    public const string SocketFolder = "/run/postgresql";

    /// <summary>The name of the volumes: <c>data-NAME-0</c>, …</summary>
    public const string Volume = "data";

    /// <summary>The end of what a container that failed has written is in its pod's status: so the cluster's can say it.</summary>
    private const string LastWords = "FallbackToLogsOnError";

    /// <summary>The StatefulSet of a cluster.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="configuration">Its configuration: pods are rolled when it changes.</param>
    /// <param name="existing">The StatefulSet that there is: the size in its template cannot be changed.</param>
    public static StatefulSet Of(PostgresCluster cluster, ConfigMap configuration, StatefulSet? existing = null) => new()
    {
        Metadata = Children.Metadata(cluster, ClusterNames.Instances(cluster)),
        Spec = new()
        {
            Replicas = cluster.Spec.Instances,

            // In order, an instance that does not start would hold up its own repair (kubernetes/kubernetes#67250). Followers wait for the first by themselves.
            PodManagementPolicy = "Parallel",
            ServiceName = ClusterNames.Hosts(cluster),
            Selector = new() { MatchLabels = ClusterNames.PodLabels(cluster) },
            Template = new()
            {
                Metadata = new()
                {
                    Labels = ClusterNames.Labels(cluster),
                    Annotations = new() { [Configuration.ChecksumAnnotation] = Configuration.Checksum(configuration) },
                },
                Spec = Pod(cluster),
            },
            VolumeClaimTemplates = cluster.Spec.StorageClass is null ? null : [Claim(cluster, SizeIn(existing) ?? cluster.Spec.StorageSize)],
        },
    };

    /// <summary>The size that new volumes of a StatefulSet get.</summary>
    public static Quantity? SizeIn(StatefulSet? existing) =>
        existing?.Spec?.VolumeClaimTemplates is [{ Spec.Resources.Requests: { } requests }, ..] && requests.TryGetValue("storage", out var size) ? (Quantity?)size : null;

    /// <summary>The image of a version.</summary>
    public static string Image(PostgresCluster cluster) => $"docker.io/library/postgres:{cluster.Spec.Version}";

    private static PodSpec Pod(PostgresCluster cluster) => new()
    {
        SecurityContext = Security.Pod,
        AutomountServiceAccountToken = false,
        TerminationGracePeriodSeconds = 60,
        InitContainers =
        [
            new()
            {
                Name = "follow",
                Image = Image(cluster),
                Command = ["sh", "-c", FollowerScript.Text],
                Env =
                [
                    new() { Name = "PGDATA", Value = DataFolder },
                    new() { Name = "PRIMARY", Value = $"{ClusterNames.Primary(cluster)}.{ClusterNames.Hosts(cluster)}" },
                    Superuser.Password(cluster, "PGPASSWORD"),
                ],
                VolumeMounts = [Data, Scratch("/tmp"), Configured],
                Resources = cluster.Spec.Resources,
                SecurityContext = Security.Container,
                TerminationMessagePolicy = LastWords,
            },
        ],
        Containers =
        [
            new()
            {
                Name = "postgres",
                Image = Image(cluster),
                Args = ["-c", $"config_file={Configuration.Folder}/postgresql.conf"],
                Env = [new() { Name = "PGDATA", Value = DataFolder }, Superuser.Password(cluster, "POSTGRES_PASSWORD")],
                Ports = [new() { Name = "postgres", ContainerPortValue = Port, Protocol = "TCP" }],
                VolumeMounts = [Data, Scratch("/tmp"), Scratch(SocketFolder), Configured, new() { Name = "memory", MountPath = "/dev/shm" }],
                Resources = cluster.Spec.Resources,
                SecurityContext = Security.Container,
                TerminationMessagePolicy = LastWords,

                // A first start copies all data: it may take its time. What answers at the port lives, even while it recovers.
                StartupProbe = new() { TcpSocket = new() { Port = "postgres" }, PeriodSeconds = 5, FailureThreshold = 720 },
                LivenessProbe = new() { TcpSocket = new() { Port = "postgres" }, PeriodSeconds = 10, FailureThreshold = 6 },
                ReadinessProbe = new() { Exec = new() { Command = ["pg_isready", "--host", SocketFolder, "--username", Superuser.Name] }, PeriodSeconds = 5 },
            },
        ],
        Volumes =
        [
            new() { Name = "scratch", EmptyDir = new() },

            // Parallel queries share memory; what a container has by itself are 64 MiB.
            new() { Name = "memory", EmptyDir = new() { Medium = "Memory" } },
            new() { Name = "configuration", ConfigMap = new() { Name = ClusterNames.Configuration(cluster) } },
            .. cluster.Spec.StorageClass is null ? [new Volume { Name = Volume, EmptyDir = new() }] : Array.Empty<Volume>(),
        ],
    };

    private static PersistentVolumeClaim Claim(PostgresCluster cluster, Quantity size) => new()
    {
        Metadata = new() { Name = Volume, Labels = ClusterNames.Labels(cluster) },
        Spec = new()
        {
            AccessModes = ["ReadWriteOnce"],
            StorageClassName = cluster.Spec.StorageClass?.Value,
            Resources = new() { Requests = new() { ["storage"] = size } },
        },
    };

    private static VolumeMount Configured => new() { Name = "configuration", MountPath = Configuration.Folder, ReadOnly = true };

    private static VolumeMount Data => new() { Name = Volume, MountPath = "/data" };

    /// <summary>The image's own file system is read only.</summary>
    private static VolumeMount Scratch(string path) => new() { Name = "scratch", MountPath = path, SubPath = path.Trim('/').Replace('/', '-') };
}
