// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[PriorityLevelConfigurationSpecContract]
public sealed partial class PriorityLevelConfigurationSpec;

internal sealed class PriorityLevelConfigurationSpecContractAttribute : JsonContractAttribute<PriorityLevelConfigurationSpec>
{
    protected override PriorityLevelConfigurationSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ExemptPriorityLevelConfiguration>(options, "Exempt", "exempt", static o => ((PriorityLevelConfigurationSpec)o).Exempt, static (o, v) => ((PriorityLevelConfigurationSpec)o).Exempt = v),
        Optional<LimitedPriorityLevelConfiguration>(options, "Limited", "limited", static o => ((PriorityLevelConfigurationSpec)o).Limited, static (o, v) => ((PriorityLevelConfigurationSpec)o).Limited = v),
        Required<string>(options, "Type", "type", static o => ((PriorityLevelConfigurationSpec)o).Type, static (o, v) => ((PriorityLevelConfigurationSpec)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern PriorityLevelConfigurationSpec Make();
}
