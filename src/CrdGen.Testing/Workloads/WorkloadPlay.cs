using CrdGen.Client;
using CrdGen.Models.Apps.V1;

namespace CrdGen.Testing;

/// <summary>Plays the controllers of workloads, which do not run beside an <see cref="ApiServerFixture"/>: only their status; there are no pods.</summary>
public static class WorkloadPlay
{
    /// <summary>Says of a StatefulSet that the replicas of its present spec run and are ready.</summary>
    /// <param name="statefulSets">The StatefulSets.</param>
    /// <param name="name">Its name.</param>
    /// <param name="readyReplicas">How many are ready; <see langword="null"/> for all that the spec wants.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    public static Task<StatefulSet> PlayRolloutAsync(this ResourceClient<StatefulSet> statefulSets, string name, int? readyReplicas = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statefulSets);
        return statefulSets.UpdateStatusAsync(
            name,
            found =>
            {
                var replicas = found.Spec?.Replicas ?? 1;
                var ready = readyReplicas ?? replicas;

                // The real name is a hash of the template; each generation may have another.
                var revision = $"{name}-{found.Metadata.Generation}";
                found.Status = new()
                {
                    ObservedGeneration = found.Metadata.Generation,
                    Replicas = replicas,
                    ReadyReplicas = ready,
                    AvailableReplicas = ready,
                    CurrentReplicas = replicas,
                    UpdatedReplicas = replicas,
                    CurrentRevision = revision,
                    UpdateRevision = revision,
                };
            },
            cancellationToken);
    }

    /// <summary>Says of a Deployment that the replicas of its present spec run and are ready.</summary>
    /// <param name="deployments">The Deployments.</param>
    /// <param name="name">Its name.</param>
    /// <param name="readyReplicas">How many are ready; <see langword="null"/> for all that the spec wants.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    public static Task<Deployment> PlayRolloutAsync(this ResourceClient<Deployment> deployments, string name, int? readyReplicas = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(deployments);
        return deployments.UpdateStatusAsync(
            name,
            found =>
            {
                var replicas = found.Spec?.Replicas ?? 1;
                var ready = readyReplicas ?? replicas;
                var now = TimeProvider.System.GetUtcNow();
                found.Status = new()
                {
                    ObservedGeneration = found.Metadata.Generation,
                    Replicas = replicas,
                    UpdatedReplicas = replicas,
                    ReadyReplicas = ready,
                    AvailableReplicas = ready,
                    UnavailableReplicas = replicas - ready,
                    Conditions = [new() { Type = "Available", Status = ready == replicas ? "True" : "False", LastUpdateTime = now, LastTransitionTime = now }],
                };
            },
            cancellationToken);
    }
}
