// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ContainerRestartRuleContract]
public sealed partial class ContainerRestartRule;

internal sealed class ContainerRestartRuleContractAttribute : JsonContractAttribute<ContainerRestartRule>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ContainerRestartRule New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Action", "action", static o => ((ContainerRestartRule)o).Action, static (o, v) => ((ContainerRestartRule)o).Action = v!),
        Optional<ContainerRestartRuleOnExitCodes>(options, "ExitCodes", "exitCodes", static o => ((ContainerRestartRule)o).ExitCodes, static (o, v) => ((ContainerRestartRule)o).ExitCodes = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ContainerRestartRule Make();
}
