using System.Globalization;
using System.Text.Json.Nodes;
using CrdGen.Client.Workloads;
using CrdGen.Models.Apps.V1;

namespace CrdGen.Client;

/// <summary>Rollouts of Deployments: what <c>kubectl rollout</c> does.</summary>
public static class DeploymentRollouts
{
    /// <summary>Replaces all pods, a few at a time.</summary>
    /// <param name="deployments">The Deployments of a namespace.</param>
    /// <param name="name">The Deployment.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="InvalidOperationException">Its rollout is paused: nothing would happen.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "patch", Group = "apps", Resource = "deployments")]
    public static async Task<Deployment> RestartRolloutAsync(
        this ResourceClient<Deployment> deployments, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(deployments);
        RequireRunning(await deployments.GetAsync(name, cancellationToken).ConfigureAwait(false));
        return await deployments.PatchAsync(name, RolloutRestart.NewPatch(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets changes of the template wait, until <see cref="ResumeRolloutAsync"/>.</summary>
    /// <param name="deployments">The Deployments of a namespace.</param>
    /// <param name="name">The Deployment.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch", Group = "apps", Resource = "deployments")]
    public static Task<Deployment> PauseRolloutAsync(
        this ResourceClient<Deployment> deployments, string name, CancellationToken cancellationToken = default) =>
        SetPausedAsync(deployments, name, true, cancellationToken);

    /// <summary>Rolls out what has changed since <see cref="PauseRolloutAsync"/>.</summary>
    /// <inheritdoc cref="PauseRolloutAsync"/>
    [RequiresPermission("patch", Group = "apps", Resource = "deployments")]
    public static Task<Deployment> ResumeRolloutAsync(
        this ResourceClient<Deployment> deployments, string name, CancellationToken cancellationToken = default) =>
        SetPausedAsync(deployments, name, null, cancellationToken);

    /// <summary>Goes back to an earlier template.</summary>
    /// <param name="deployments">The Deployments of a namespace.</param>
    /// <param name="name">The Deployment.</param>
    /// <param name="toRevision">The revision; <see langword="null"/> for the one before the latest.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="InvalidOperationException">The rollout is paused, or there is no such revision.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "patch", Group = "apps", Resource = "deployments")]
    [RequiresPermission("list", Group = "apps", Resource = "replicasets")]
    public static async Task<Deployment> UndoRolloutAsync(
        this ResourceClient<Deployment> deployments, string name, long? toRevision = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(deployments);
        var deployment = await deployments.GetAsync(name, cancellationToken).ConfigureAwait(false);
        RequireRunning(deployment);
        var replicaSets = await DeploymentHistory.ReplicaSetsAsync(deployments, deployment, cancellationToken).ConfigureAwait(false);
        var target = RevisionChoice.Choose(replicaSets, set => set.Revision, toRevision, $"Deployment {name}");
        var patch = new JsonPatch()
            .Add("/spec/template", target.Template())
            .Add("/metadata/annotations", DeploymentHistory.AnnotationsAfterUndo(deployment, target.ReplicaSet));
        return await deployments.PatchAsync(name, patch, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The templates that one can go back to, the earliest first.</summary>
    /// <param name="deployments">The Deployments of a namespace.</param>
    /// <param name="name">The Deployment.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", Group = "apps", Resource = "deployments")]
    [RequiresPermission("list", Group = "apps", Resource = "replicasets")]
    public static async Task<IReadOnlyList<RolloutRevision>> GetRolloutHistoryAsync(
        this ResourceClient<Deployment> deployments, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(deployments);
        var deployment = await deployments.GetAsync(name, cancellationToken).ConfigureAwait(false);
        var replicaSets = await DeploymentHistory.ReplicaSetsAsync(deployments, deployment, cancellationToken).ConfigureAwait(false);
        return [.. replicaSets.Select(set => new RolloutRevision(set.Revision, RevisionChoice.CauseOf(set.ReplicaSet.Metadata), set.Template()))];
    }

    /// <summary>Waits until all replicas are as the template says.</summary>
    /// <param name="deployments">The Deployments of a namespace.</param>
    /// <param name="name">The Deployment.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="RolloutFailedException">It made no progress for too long, or the Deployment was deleted.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "list", "watch", Group = "apps", Resource = "deployments")]
    public static Task<Deployment> WaitForRolloutAsync(
        this ResourceClient<Deployment> deployments, string name, IProgress<RolloutStatus>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(deployments);
        return RolloutWaiter.WaitAsync(deployments, name, GetRolloutStatus, progress, cancellationToken);
    }

    /// <summary>How far the rollout is, by what the Deployment says: what <c>kubectl rollout status</c> prints.</summary>
    /// <param name="deployment">The Deployment.</param>
    public static RolloutStatus GetRolloutStatus(this Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var status = deployment.Status;
        if (deployment.Metadata.Generation > (status?.ObservedGeneration ?? 0))
        {
            return new(RolloutState.InProgress, "its change has not been seen yet");
        }

        if (status?.Conditions?.Find(condition => condition.Type == "Progressing") is { Reason: "ProgressDeadlineExceeded" } stuck)
        {
            return new(RolloutState.Failed, stuck.Message ?? "it made no progress for too long");
        }

        var updated = status?.UpdatedReplicas ?? 0;
        var total = status?.Replicas ?? 0;
        var available = status?.AvailableReplicas ?? 0;
        return deployment.Spec?.Replicas is { } wanted && updated < wanted ? InProgress($"{updated} of {wanted} new replicas have been updated")
            : total > updated ? InProgress($"{total - updated} old replicas are about to end")
            : available < updated ? InProgress($"{available} of {updated} updated replicas are available")
            : new(RolloutState.Complete, "rolled out");
    }

    internal static RolloutStatus InProgress(FormattableString message) => new(RolloutState.InProgress, message.ToString(CultureInfo.InvariantCulture));

    private static Task<Deployment> SetPausedAsync(ResourceClient<Deployment> deployments, string name, JsonNode? paused, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deployments);
        return deployments.PatchAsync(name, new MergePatch(new() { ["spec"] = new JsonObject { ["paused"] = paused } }), cancellationToken);
    }

    private static void RequireRunning(Deployment deployment)
    {
        if (deployment.Spec?.Paused == true)
        {
            throw new InvalidOperationException($"The rollout of Deployment {deployment.Metadata.Name} is paused: resume it first.");
        }
    }
}
