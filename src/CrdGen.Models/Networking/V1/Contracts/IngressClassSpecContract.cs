// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[IngressClassSpecContract]
public sealed partial class IngressClassSpec;

internal sealed class IngressClassSpecContractAttribute : JsonContractAttribute<IngressClassSpec>
{
    protected override IngressClassSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Controller", "controller", static o => ((IngressClassSpec)o).Controller, static (o, v) => ((IngressClassSpec)o).Controller = v),
        Optional<IngressClassParametersReference>(options, "Parameters", "parameters", static o => ((IngressClassSpec)o).Parameters, static (o, v) => ((IngressClassSpec)o).Parameters = v),
    ];
}
