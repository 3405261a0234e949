// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.FlowControl.V1;

[FlowDistinguisherMethodContract]
public sealed partial class FlowDistinguisherMethod;

internal sealed class FlowDistinguisherMethodContractAttribute : JsonContractAttribute<FlowDistinguisherMethod>
{
    protected override FlowDistinguisherMethod New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Type", "type", static o => ((FlowDistinguisherMethod)o).Type, static (o, v) => ((FlowDistinguisherMethod)o).Type = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern FlowDistinguisherMethod Make();
}
