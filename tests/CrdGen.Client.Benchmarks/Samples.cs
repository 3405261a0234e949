using Postgres;

namespace CrdGen.Client.Benchmarks;

internal static class Samples
{
    /// <summary>A custom object of ordinary size: 600 bytes as it is sent; the server adds what it keeps of managed fields.</summary>
    public static PostgresCluster Cluster(int number) => new()
    {
        Metadata = new()
        {
            Name = $"cluster-{number:d6}",
            Labels = new() { ["app.kubernetes.io/name"] = "postgres", ["app.kubernetes.io/instance"] = $"cluster-{number}", ["team"] = $"team-{number % 20}" },
            Annotations = new() { ["acme.io/owner"] = "somebody@acme.io", ["acme.io/description"] = "A cluster of ordinary size, with a description of ordinary length." },
        },
        Spec = new()
        {
            Version = 17,
            Instances = (number % 9) + 1,
            StorageClass = new("fast-local-disks"),
            StorageSize = "100Gi",
            Backup = new() { Schedule = "0 3 * * 1-5", Keep = 14 },
            Settings = new Dictionary<string, IntOrString>
            {
                ["max_connections"] = 200,
                ["shared_buffers"] = "4GB",
                ["work_mem"] = "64MB",
                ["wal_level"] = "logical",
                ["max_wal_size"] = "8GB",
            },
        },
    };
}
