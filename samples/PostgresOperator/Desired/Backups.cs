using System.Globalization;
using CrdGen.Models.Batch.V1;
using CrdGen.Models.Core.V1;
using Postgres;

namespace PostgresOperator.Desired;

/// <summary>Backups: a CronJob that dumps all databases onto a volume of its own.</summary>
internal static class Backups
{
    /// <summary>A dump has its name only when it is whole; then the oldest go. What a Job left that was cut off goes first.</summary>
    private const string DumpScript = """
        set -eu
        rm -f /backups/*.part
        dump=/backups/$(date -u +%Y%m%d-%H%M%S).sql
        pg_dumpall --host "$PRIMARY" --username postgres --file "$dump.part"
        mv "$dump.part" "$dump"
        ls -1r /backups/*.sql | tail -n +$((KEEP + 1)) | xargs -r rm --
        """;

    /// <summary>The CronJob.</summary>
    public static CronJob Job(PostgresCluster cluster, Backup backup) => new()
    {
        Metadata = Children.Metadata(cluster, ClusterNames.Backups(cluster)),
        Spec = new()
        {
            Schedule = backup.Schedule,
            ConcurrencyPolicy = "Forbid",
            JobTemplate = new()
            {
                Spec = new()
                {
                    BackoffLimit = 2,
                    Template = new() { Metadata = new() { Labels = ClusterNames.Labels(cluster).Without("app.kubernetes.io/name") }, Spec = Pod(cluster, backup) },
                },
            },
        },
    };

    /// <summary>The volume. It stays when backups are no longer taken.</summary>
    public static PersistentVolumeClaim Volume(PostgresCluster cluster) => new()
    {
        Metadata = Children.DataMetadata(cluster, ClusterNames.Backups(cluster)),
        Spec = new()
        {
            AccessModes = ["ReadWriteOnce"],
            StorageClassName = cluster.Spec.StorageClass?.Value,
            Resources = new() { Requests = new() { ["storage"] = cluster.Spec.StorageSize } },
        },
    };

    private static PodSpec Pod(PostgresCluster cluster, Backup backup) => new()
    {
        RestartPolicy = "Never",
        SecurityContext = Security.Pod,
        AutomountServiceAccountToken = false,
        Containers =
        [
            new()
            {
                Name = "dump",
                Image = Instances.Image(cluster),
                Command = ["sh", "-c", DumpScript],
                Env =
                [
                    new() { Name = "PRIMARY", Value = ClusterNames.Instances(cluster) },
                    new() { Name = "KEEP", Value = backup.Keep.ToString(CultureInfo.InvariantCulture) },
                    Superuser.Password(cluster, "PGPASSWORD"),
                ],
                VolumeMounts = [new() { Name = "backups", MountPath = "/backups" }],
                SecurityContext = Security.Container,
            },
        ],
        Volumes = [new() { Name = "backups", PersistentVolumeClaim = new() { ClaimName = ClusterNames.Backups(cluster) } }],
    };

    /// <summary>Pods of backups are no instances: the selector must not find them.</summary>
    private static Dictionary<string, string> Without(this Dictionary<string, string> labels, string label)
    {
        labels.Remove(label);
        return labels;
    }
}
