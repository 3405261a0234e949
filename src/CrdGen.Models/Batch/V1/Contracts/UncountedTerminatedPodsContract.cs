// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[UncountedTerminatedPodsContract]
public sealed partial class UncountedTerminatedPods;

internal sealed class UncountedTerminatedPodsContractAttribute : JsonContractAttribute<UncountedTerminatedPods>
{
    protected override UncountedTerminatedPods New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<string>>(options, "Failed", "failed", static o => ((UncountedTerminatedPods)o).Failed, static (o, v) => ((UncountedTerminatedPods)o).Failed = v),
        Optional<List<string>>(options, "Succeeded", "succeeded", static o => ((UncountedTerminatedPods)o).Succeeded, static (o, v) => ((UncountedTerminatedPods)o).Succeeded = v),
    ];
}
