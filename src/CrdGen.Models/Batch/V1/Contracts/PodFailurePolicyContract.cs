// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[PodFailurePolicyContract]
public sealed partial class PodFailurePolicy;

internal sealed class PodFailurePolicyContractAttribute : JsonContractAttribute<PodFailurePolicy>
{
    protected override PodFailurePolicy New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<PodFailurePolicyRule>>(options, "Rules", "rules", static o => ((PodFailurePolicy)o).Rules, static (o, v) => ((PodFailurePolicy)o).Rules = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodFailurePolicy Make();
}
