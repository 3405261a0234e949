// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[PodFailurePolicyOnExitCodesRequirementContract]
public sealed partial class PodFailurePolicyOnExitCodesRequirement;

internal sealed class PodFailurePolicyOnExitCodesRequirementContractAttribute : JsonContractAttribute<PodFailurePolicyOnExitCodesRequirement>
{
    protected override PodFailurePolicyOnExitCodesRequirement New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ContainerName", "containerName", static o => ((PodFailurePolicyOnExitCodesRequirement)o).ContainerName, static (o, v) => ((PodFailurePolicyOnExitCodesRequirement)o).ContainerName = v),
        Required<string>(options, "Operator", "operator", static o => ((PodFailurePolicyOnExitCodesRequirement)o).Operator, static (o, v) => ((PodFailurePolicyOnExitCodesRequirement)o).Operator = v!),
        Required<List<int>>(options, "Values", "values", static o => ((PodFailurePolicyOnExitCodesRequirement)o).Values, static (o, v) => ((PodFailurePolicyOnExitCodesRequirement)o).Values = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PodFailurePolicyOnExitCodesRequirement Make();
}
