using CrdGen.Client;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using CrdGen.Operator;
using Postgres;
using PostgresOperator.Desired;

namespace PostgresOperator.Status;

/// <summary>What is said of a cluster, as it follows from its instances.</summary>
internal static class ClusterStatus
{
    /// <summary>Whether all instances answer.</summary>
    public const string Ready = "Ready";

    /// <summary>Whether something is under way.</summary>
    public const string Progressing = "Progressing";

    /// <summary>The fields.</summary>
    public static PostgresClusterStatus Of(PostgresCluster cluster, StatefulSet instances) => new()
    {
        Instances = instances.Status?.Replicas ?? 0,
        ReadyInstances = instances.Status?.ReadyReplicas ?? 0,
        Selector = ClusterNames.Selector(cluster),
        Endpoint = Services.Endpoint(cluster),
        SuperuserSecret = ClusterNames.Superuser(cluster),
        Conditions = cluster.Status?.Conditions,
    };

    /// <summary>Whether all instances answer that the spec wants.</summary>
    public static bool IsReady(PostgresCluster cluster, StatefulSet instances) => (instances.Status?.ReadyReplicas ?? 0) >= cluster.Spec.Instances;

    /// <summary>The conditions.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="instances">Its instances.</param>
    /// <param name="pods">Their pods, where not all of them answer.</param>
    public static ConditionState[] Conditions(PostgresCluster cluster, StatefulSet instances, IEnumerable<Pod> pods)
    {
        var (wanted, ready) = (cluster.Spec.Instances, instances.Status?.ReadyReplicas ?? 0);
        var count = $"{Math.Min(ready, wanted)} of {wanted} {(wanted == 1 ? "instance is" : "instances are")} ready";
        var rollout = instances.GetRolloutStatus();
        return
        [
            IsReady(cluster, instances) ? new(Ready, true, "AllInstancesReady", count)
                : InstanceFailure.Of(pods) is { } failure ? new(Ready, false, "InstanceFails", $"{count}. {failure}")
                : new(Ready, false, "InstancesNotReady", count),
            rollout.State == RolloutState.Complete ? new(Progressing, false, "UpToDate", count) : new(Progressing, true, "RollingOut", rollout.Message),
        ];
    }

    /// <summary>The superuser's Secret was there and is gone: a new password would not be the database's.</summary>
    public static ConditionState[] SuperuserMissing(PostgresCluster cluster) =>
    [
        new(Ready, false, "SuperuserSecretMissing", $"The Secret {ClusterNames.Superuser(cluster)} is gone. Restore it: a new password would not be the database's."),
        new(Progressing, false, "SuperuserSecretMissing", "Nothing is changed before the Secret is back."),
    ];
}
