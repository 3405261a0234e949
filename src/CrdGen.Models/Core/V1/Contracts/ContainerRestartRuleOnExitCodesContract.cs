// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerRestartRuleOnExitCodesContract]
public sealed partial class ContainerRestartRuleOnExitCodes;

internal sealed class ContainerRestartRuleOnExitCodesContractAttribute : JsonContractAttribute<ContainerRestartRuleOnExitCodes>
{
    protected override ContainerRestartRuleOnExitCodes New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Operator", "operator", static o => ((ContainerRestartRuleOnExitCodes)o).Operator, static (o, v) => ((ContainerRestartRuleOnExitCodes)o).Operator = v!),
        Optional<List<int>>(options, "Values", "values", static o => ((ContainerRestartRuleOnExitCodes)o).Values, static (o, v) => ((ContainerRestartRuleOnExitCodes)o).Values = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ContainerRestartRuleOnExitCodes Make();
}
