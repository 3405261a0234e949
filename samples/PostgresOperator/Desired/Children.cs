using CrdGen;
using CrdGen.Operator;
using Postgres;

namespace PostgresOperator.Desired;

/// <summary>What all children have in common.</summary>
internal static class Children
{
    /// <summary>The metadata of a child: it goes with its cluster.</summary>
    public static ObjectMeta Metadata(PostgresCluster cluster, string name) => new()
    {
        Name = name,
        Namespace = cluster.Metadata.Namespace,
        Labels = ClusterNames.Labels(cluster),
        OwnerReferences = [Owners.Controller(cluster)],
    };

    /// <summary>The metadata of what holds data: it stays when its cluster goes, unless <see cref="PostgresClusterSpec.WhenDeleted"/> says otherwise.</summary>
    public static ObjectMeta DataMetadata(PostgresCluster cluster, string name) => new()
    {
        Name = name,
        Namespace = cluster.Metadata.Namespace,
        Labels = ClusterNames.Labels(cluster),
    };
}
