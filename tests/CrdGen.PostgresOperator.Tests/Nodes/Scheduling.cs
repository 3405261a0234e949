using CrdGen;
using CrdGen.Client;
using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>What the scheduler looks at, here: whether the node has as many processors as a pod asks for.</summary>
internal static class Scheduling
{
    private static readonly Quantity Processors = "64";

    public static bool Fits(Pod pod) => !pod.Spec!.Containers.Exists(container => container.Resources?.Requests?.GetValueOrDefault("cpu") > Processors);

    /// <summary>Says that a pod finds no node.</summary>
    public static async Task RefuseAsync(KubernetesClient client, Pod pod, CancellationToken cancellationToken)
    {
        if (pod.Status?.Conditions is null)
        {
            await client.Pods(pod.Metadata.Namespace).UpdateStatusAsync(
                pod.Metadata.Name!,
                found => found.Status = new()
                {
                    Phase = "Pending",
                    Conditions = [new() { Type = "PodScheduled", Status = "False", Reason = "Unschedulable", Message = "0/1 nodes are available: 1 Insufficient cpu." }],
                },
                cancellationToken);
        }
    }
}
