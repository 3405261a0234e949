using Postgres;

namespace PostgresOperator.Tests;

/// <summary>PostgreSQL clusters for tests.</summary>
internal static class Clusters
{
    /// <summary>A small cluster; <paramref name="change"/> says what is special about it.</summary>
    public static PostgresCluster New(string name = "orders", Func<PostgresClusterSpec, PostgresClusterSpec>? change = null)
    {
        var spec = new PostgresClusterSpec { Version = 17, StorageClass = new("fast") };
        return new() { Metadata = new() { Name = name }, Spec = change?.Invoke(spec) ?? spec };
    }

    /// <summary>One as the API server would give it.</summary>
    public static PostgresCluster Stored(Func<PostgresClusterSpec, PostgresClusterSpec>? change = null, PostgresClusterStatus? status = null)
    {
        var cluster = New(change: change);
        return new()
        {
            Metadata = new() { Name = "orders", Namespace = "shop", Uid = "4c6f8a92-0000-4000-8000-000000000001", Generation = 1, ResourceVersion = "7" },
            Spec = cluster.Spec,
            Status = status,
        };
    }
}
