using CrdGen;
using CrdGen.Models.Apps.V1;
using Postgres;
using PostgresOperator.Desired;

namespace PostgresOperator.Status;

/// <summary>What is worth telling people: what a reconciliation has changed.</summary>
internal static class ClusterEvents
{
    /// <summary>Reason, note and action of each event.</summary>
    /// <param name="cluster">The cluster as it was seen at first.</param>
    /// <param name="before">Its instances before; <see langword="null"/> where there were none.</param>
    /// <param name="after">Its instances after.</param>
    public static IEnumerable<(string Reason, string Note, string Action)> Of(PostgresCluster cluster, StatefulSet? before, StatefulSet after)
    {
        var wanted = after.Spec!.Replicas;
        if (before is null)
        {
            yield return ("Created", $"PostgreSQL {cluster.Spec.Version} with {wanted} {(wanted == 1 ? "instance" : "instances")}", "Create");
        }
        else
        {
            if (before.Spec!.Replicas != wanted)
            {
                yield return ("Scaled", $"From {before.Spec.Replicas} to {wanted} instances", "Scale");
            }

            if (Checksum(before) != Checksum(after))
            {
                yield return ("SettingsChanged", "Instances restart with new settings, one after the other", "Restart");
            }
        }

        if (ClusterStatus.IsReady(cluster, after) && cluster.Status?.Conditions.IsTrue(ClusterStatus.Ready) is not true)
        {
            yield return ("Ready", $"Clients connect to {Services.Endpoint(cluster)}", "Observe");
        }
    }

    private static string? Checksum(StatefulSet instances) => instances.Spec!.Template.Metadata?.Annotations?.GetValueOrDefault(Configuration.ChecksumAnnotation);
}
