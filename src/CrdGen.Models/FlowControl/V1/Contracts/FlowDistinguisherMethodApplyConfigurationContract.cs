// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[FlowDistinguisherMethodApplyConfigurationContract]
public sealed partial class FlowDistinguisherMethodApplyConfiguration;

internal sealed class FlowDistinguisherMethodApplyConfigurationContractAttribute : JsonContractAttribute<FlowDistinguisherMethodApplyConfiguration>
{
    protected override FlowDistinguisherMethodApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Type", "type", static o => ((FlowDistinguisherMethodApplyConfiguration)o).Type, static (o, v) => ((FlowDistinguisherMethodApplyConfiguration)o).Type = v),
    ];
}
