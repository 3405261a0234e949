using CrdGen.Client.Workloads;
using CrdGen.Models.Apps.V1;

namespace CrdGen.Client;

/// <summary>Rollouts of DaemonSets: what <c>kubectl rollout</c> does.</summary>
public static class DaemonSetRollouts
{
    /// <summary>Replaces all pods, a few at a time.</summary>
    /// <param name="daemonSets">The DaemonSets of a namespace.</param>
    /// <param name="name">The DaemonSet.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch", Group = "apps", Resource = "daemonsets")]
    public static Task<DaemonSet> RestartRolloutAsync(
        this ResourceClient<DaemonSet> daemonSets, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(daemonSets);
        return daemonSets.PatchAsync(name, RolloutRestart.NewPatch(), cancellationToken);
    }

    /// <summary>Goes back to an earlier template.</summary>
    /// <param name="daemonSets">The DaemonSets of a namespace.</param>
    /// <param name="name">The DaemonSet.</param>
    /// <param name="toRevision">The revision; <see langword="null"/> for the one before the latest.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="InvalidOperationException">There is no such revision.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "patch", Group = "apps", Resource = "daemonsets")]
    [RequiresPermission("list", Group = "apps", Resource = "controllerrevisions")]
    public static Task<DaemonSet> UndoRolloutAsync(
        this ResourceClient<DaemonSet> daemonSets, string name, long? toRevision = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(daemonSets);
        return ControllerRevisions.UndoAsync(daemonSets, name, set => set.Spec!.Selector, toRevision, cancellationToken);
    }

    /// <summary>The templates that one can go back to, the earliest first.</summary>
    /// <param name="daemonSets">The DaemonSets of a namespace.</param>
    /// <param name="name">The DaemonSet.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", Group = "apps", Resource = "daemonsets")]
    [RequiresPermission("list", Group = "apps", Resource = "controllerrevisions")]
    public static Task<IReadOnlyList<RolloutRevision>> GetRolloutHistoryAsync(
        this ResourceClient<DaemonSet> daemonSets, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(daemonSets);
        return ControllerRevisions.HistoryAsync(daemonSets, name, set => set.Spec!.Selector, cancellationToken);
    }

    /// <summary>Waits until all pods are as the template says.</summary>
    /// <param name="daemonSets">The DaemonSets of a namespace.</param>
    /// <param name="name">The DaemonSet.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="RolloutFailedException">It is replaced by hand (<c>OnDelete</c>), or was deleted.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "list", "watch", Group = "apps", Resource = "daemonsets")]
    public static Task<DaemonSet> WaitForRolloutAsync(
        this ResourceClient<DaemonSet> daemonSets, string name, IProgress<RolloutStatus>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(daemonSets);
        return RolloutWaiter.WaitAsync(daemonSets, name, GetRolloutStatus, progress, cancellationToken);
    }

    /// <summary>How far the rollout is, by what the DaemonSet says: what <c>kubectl rollout status</c> prints.</summary>
    /// <param name="daemonSet">The DaemonSet.</param>
    public static RolloutStatus GetRolloutStatus(this DaemonSet daemonSet)
    {
        ArgumentNullException.ThrowIfNull(daemonSet);
        if (daemonSet.Spec?.UpdateStrategy?.Type is not (null or "RollingUpdate"))
        {
            return new(RolloutState.Failed, "only the strategy RollingUpdate has rollouts");
        }

        var status = daemonSet.Status;
        if (daemonSet.Metadata.Generation > (status?.ObservedGeneration ?? 0))
        {
            return new(RolloutState.InProgress, "its change has not been seen yet");
        }

        var (wanted, updated, available) = (status!.DesiredNumberScheduled, status.UpdatedNumberScheduled ?? 0, status.NumberAvailable ?? 0);
        return updated < wanted ? DeploymentRollouts.InProgress($"{updated} of {wanted} new pods have been updated")
            : available < wanted ? DeploymentRollouts.InProgress($"{available} of {wanted} updated pods are available")
            : new(RolloutState.Complete, "rolled out");
    }
}
