// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[LimitRangeSpecContract]
public sealed partial class LimitRangeSpec;

internal sealed class LimitRangeSpecContractAttribute : JsonContractAttribute<LimitRangeSpec>
{
    protected override LimitRangeSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<LimitRangeItem>>(options, "Limits", "limits", static o => ((LimitRangeSpec)o).Limits, static (o, v) => ((LimitRangeSpec)o).Limits = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern LimitRangeSpec Make();
}
