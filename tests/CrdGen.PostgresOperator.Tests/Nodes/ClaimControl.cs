using CrdGen.Client;
using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>Binds claims, and removes those that are deleted when no pod has them any more, with what is in them.</summary>
internal sealed class ClaimControl(NodeNamespaces node, KubernetesClient client)
{
    public async Task SyncAsync(PersistentVolumeClaim claim, IReadOnlyList<Pod> pods, CancellationToken cancellationToken)
    {
        var claims = client.PersistentVolumeClaims(claim.Metadata.Namespace);
        if (claim.Metadata.DeletionTimestamp is not null)
        {
            if (!pods.Any(pod => pod.Spec!.Volumes?.Exists(volume => volume.PersistentVolumeClaim?.ClaimName == claim.Metadata.Name) is true))
            {
                Directory.Delete(node.Outside(PodVolumes.Claim(claim)), recursive: true);
                await claims.PatchAsync(claim.Metadata.Name!, MergePatch.Parse("""{"metadata":{"finalizers":null}}"""), cancellationToken);
            }
        }
        else if (claim.Status?.Phase != "Bound")
        {
            Directory.CreateDirectory(node.Outside(PodVolumes.Claim(claim)));
            await claims.UpdateStatusAsync(claim.Metadata.Name!, found => found.Status = new() { Phase = "Bound", AccessModes = found.Spec!.AccessModes, Capacity = found.Spec.Resources?.Requests }, cancellationToken);
        }
    }
}
