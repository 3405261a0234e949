// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

[DeleteOptionsContract]
public sealed partial class DeleteOptions;

internal sealed class DeleteOptionsContractAttribute : JsonContractAttribute<DeleteOptions>
{
    protected override DeleteOptions New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiVersion", "apiVersion", static o => ((DeleteOptions)o).ApiVersion, static (o, v) => ((DeleteOptions)o).ApiVersion = v),
        Optional<List<string>>(options, "DryRun", "dryRun", static o => ((DeleteOptions)o).DryRun, static (o, v) => ((DeleteOptions)o).DryRun = v),
        Optional<long?>(options, "GracePeriodSeconds", "gracePeriodSeconds", static o => ((DeleteOptions)o).GracePeriodSeconds, static (o, v) => ((DeleteOptions)o).GracePeriodSeconds = v),
        Optional<bool?>(options, "IgnoreStoreReadErrorWithClusterBreakingPotential", "ignoreStoreReadErrorWithClusterBreakingPotential", static o => ((DeleteOptions)o).IgnoreStoreReadErrorWithClusterBreakingPotential, static (o, v) => ((DeleteOptions)o).IgnoreStoreReadErrorWithClusterBreakingPotential = v),
        Optional<string>(options, "Kind", "kind", static o => ((DeleteOptions)o).Kind, static (o, v) => ((DeleteOptions)o).Kind = v),
        Optional<bool?>(options, "OrphanDependents", "orphanDependents", static o => ((DeleteOptions)o).OrphanDependents, static (o, v) => ((DeleteOptions)o).OrphanDependents = v),
        Optional<Preconditions>(options, "Preconditions", "preconditions", static o => ((DeleteOptions)o).Preconditions, static (o, v) => ((DeleteOptions)o).Preconditions = v),
        Optional<string>(options, "PropagationPolicy", "propagationPolicy", static o => ((DeleteOptions)o).PropagationPolicy, static (o, v) => ((DeleteOptions)o).PropagationPolicy = v),
    ];
}
