// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ParamKindContract]
public sealed partial class ParamKind;

internal sealed class ParamKindContractAttribute : JsonContractAttribute<ParamKind>
{
    protected override ParamKind New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiVersion", "apiVersion", static o => ((ParamKind)o).ApiVersion, static (o, v) => ((ParamKind)o).ApiVersion = v),
        Optional<string>(options, "Kind", "kind", static o => ((ParamKind)o).Kind, static (o, v) => ((ParamKind)o).Kind = v),
    ];
}
