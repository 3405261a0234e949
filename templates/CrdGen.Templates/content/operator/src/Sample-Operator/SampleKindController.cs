using CrdGen;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.Operator;

namespace Sample_Operator;

/// <summary>Keeps a ConfigMap for each object of kind SampleKind.</summary>
[Controller(Owns = [typeof(ConfigMap)])]
public sealed partial class SampleKindController(KubernetesClient kubernetes) : Reconciler<SampleKind>
{
    /// <inheritdoc/>
    public override async ValueTask<Result> ReconcileAsync(SampleKind resource, CancellationToken cancellationToken)
    {
        // What is wanted, whole and each time: the API server makes the difference, and nothing is written where there is none.
        var wanted = new ConfigMap
        {
            Metadata = new() { Name = resource.Metadata.Name, OwnerReferences = [Owners.Controller(resource)] },
            Data = new() { ["message"] = resource.Spec.Message },
        };
        await kubernetes.ConfigMaps(resource.Metadata.Namespace).ApplyAsync(wanted, new() { Force = true }, cancellationToken);
        await kubernetes.SetConditionsAsync(resource, [new("Ready", true, "Applied", "The ConfigMap is there.")], cancellationToken);
        return Result.Done;
    }
}
