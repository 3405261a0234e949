using System.Text.Json.Nodes;
using CrdGen;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using Postgres;
using PostgresOperator.Desired;

namespace PostgresOperator.Volumes;

/// <summary>Lets the volumes of instances grow. A StatefulSet gives a size to new volumes only, and its own cannot be changed.</summary>
internal static class VolumeGrowth
{
    /// <summary>Which claims ask for less than a cluster's size.</summary>
    public static IEnumerable<PersistentVolumeClaim> TooSmall(PostgresCluster cluster, IEnumerable<PersistentVolumeClaim> claims) => claims.Where(claim =>
        claim.Metadata.Name!.StartsWith($"{Instances.Volume}-{ClusterNames.Instances(cluster)}-", StringComparison.Ordinal)
        && claim.Spec?.Resources?.Requests?.GetValueOrDefault("storage") < cluster.Spec.StorageSize);

    /// <summary>What is changed of a claim.</summary>
    public static MergePatch To(Quantity size) => new(new JsonObject
    {
        ["spec"] = new JsonObject { ["resources"] = new JsonObject { ["requests"] = new JsonObject { ["storage"] = size.ToString() } } },
    });
}
