// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[CELDeviceSelectorContract]
public sealed partial class CELDeviceSelector;

internal sealed class CELDeviceSelectorContractAttribute : JsonContractAttribute<CELDeviceSelector>
{
    protected override CELDeviceSelector New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Expression", "expression", static o => ((CELDeviceSelector)o).Expression, static (o, v) => ((CELDeviceSelector)o).Expression = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CELDeviceSelector Make();
}
