// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[HTTPIngressRuleValueContract]
public sealed partial class HTTPIngressRuleValue;

internal sealed class HTTPIngressRuleValueContractAttribute : JsonContractAttribute<HTTPIngressRuleValue>
{
    protected override HTTPIngressRuleValue New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<List<HTTPIngressPath>>(options, "Paths", "paths", static o => ((HTTPIngressRuleValue)o).Paths, static (o, v) => ((HTTPIngressRuleValue)o).Paths = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern HTTPIngressRuleValue Make();
}
