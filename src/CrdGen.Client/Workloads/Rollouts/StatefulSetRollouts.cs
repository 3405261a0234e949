using CrdGen.Client.Workloads;
using CrdGen.Models.Apps.V1;

namespace CrdGen.Client;

/// <summary>Rollouts of StatefulSets: what <c>kubectl rollout</c> does.</summary>
public static class StatefulSetRollouts
{
    /// <summary>Replaces all pods, a few at a time.</summary>
    /// <param name="statefulSets">The StatefulSets of a namespace.</param>
    /// <param name="name">The StatefulSet.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch", Group = "apps", Resource = "statefulsets")]
    public static Task<StatefulSet> RestartRolloutAsync(
        this ResourceClient<StatefulSet> statefulSets, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statefulSets);
        return statefulSets.PatchAsync(name, RolloutRestart.NewPatch(), cancellationToken);
    }

    /// <summary>Goes back to an earlier template.</summary>
    /// <param name="statefulSets">The StatefulSets of a namespace.</param>
    /// <param name="name">The StatefulSet.</param>
    /// <param name="toRevision">The revision; <see langword="null"/> for the one before the latest.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="InvalidOperationException">There is no such revision.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "patch", Group = "apps", Resource = "statefulsets")]
    [RequiresPermission("list", Group = "apps", Resource = "controllerrevisions")]
    public static Task<StatefulSet> UndoRolloutAsync(
        this ResourceClient<StatefulSet> statefulSets, string name, long? toRevision = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statefulSets);
        return ControllerRevisions.UndoAsync(statefulSets, name, set => set.Spec!.Selector, toRevision, cancellationToken);
    }

    /// <summary>The templates that one can go back to, the earliest first.</summary>
    /// <param name="statefulSets">The StatefulSets of a namespace.</param>
    /// <param name="name">The StatefulSet.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", Group = "apps", Resource = "statefulsets")]
    [RequiresPermission("list", Group = "apps", Resource = "controllerrevisions")]
    public static Task<IReadOnlyList<RolloutRevision>> GetRolloutHistoryAsync(
        this ResourceClient<StatefulSet> statefulSets, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statefulSets);
        return ControllerRevisions.HistoryAsync(statefulSets, name, set => set.Spec!.Selector, cancellationToken);
    }

    /// <summary>Waits until all pods are as the template says.</summary>
    /// <param name="statefulSets">The StatefulSets of a namespace.</param>
    /// <param name="name">The StatefulSet.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="RolloutFailedException">It is replaced by hand (<c>OnDelete</c>), or was deleted.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "list", "watch", Group = "apps", Resource = "statefulsets")]
    public static Task<StatefulSet> WaitForRolloutAsync(
        this ResourceClient<StatefulSet> statefulSets, string name, IProgress<RolloutStatus>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statefulSets);
        return RolloutWaiter.WaitAsync(statefulSets, name, GetRolloutStatus, progress, cancellationToken);
    }

    /// <summary>How far the rollout is, by what the StatefulSet says: what <c>kubectl rollout status</c> prints.</summary>
    /// <param name="statefulSet">The StatefulSet.</param>
    public static RolloutStatus GetRolloutStatus(this StatefulSet statefulSet)
    {
        ArgumentNullException.ThrowIfNull(statefulSet);
        if (statefulSet.Spec?.UpdateStrategy?.Type is not (null or "RollingUpdate"))
        {
            return new(RolloutState.Failed, "only the strategy RollingUpdate has rollouts");
        }

        var status = statefulSet.Status;
        if (status is null || statefulSet.Metadata.Generation > (status.ObservedGeneration ?? 0))
        {
            return new(RolloutState.InProgress, "its change has not been seen yet");
        }

        var (ready, updated) = (status.ReadyReplicas ?? 0, status.UpdatedReplicas ?? 0);
        if (statefulSet.Spec?.Replicas is { } wanted && ready < wanted)
        {
            return DeploymentRollouts.InProgress($"{ready} of {wanted} pods are ready");
        }

        // Pods below the partition stay as they were.
        if (statefulSet.Spec?.UpdateStrategy?.RollingUpdate?.Partition is > 0 and var partition)
        {
            var due = (statefulSet.Spec.Replicas ?? 1) - partition;
            return updated < due
                ? DeploymentRollouts.InProgress($"{updated} of {due} pods above the partition have been updated")
                : new(RolloutState.Complete, "rolled out above the partition");
        }

        return status.UpdateRevision != status.CurrentRevision
            ? DeploymentRollouts.InProgress($"{updated} pods are at revision {status.UpdateRevision}")
            : new(RolloutState.Complete, "rolled out");
    }
}
