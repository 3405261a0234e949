// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Batch.V1;

[SuccessPolicyContract]
public sealed partial class SuccessPolicy;

internal sealed class SuccessPolicyContractAttribute : JsonContractAttribute<SuccessPolicy>
{
    protected override SuccessPolicy New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<SuccessPolicyRule>>(options, "Rules", "rules", static o => ((SuccessPolicy)o).Rules, static (o, v) => ((SuccessPolicy)o).Rules = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern SuccessPolicy Make();
}
