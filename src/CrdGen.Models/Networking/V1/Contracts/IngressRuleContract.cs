// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressRuleContract]
public sealed partial class IngressRule;

internal sealed class IngressRuleContractAttribute : JsonContractAttribute<IngressRule>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override IngressRule New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Host", "host", static o => ((IngressRule)o).Host, static (o, v) => ((IngressRule)o).Host = v),
        Optional<HTTPIngressRuleValue>(options, "Http", "http", static o => ((IngressRule)o).Http, static (o, v) => ((IngressRule)o).Http = v),
    ];
}
