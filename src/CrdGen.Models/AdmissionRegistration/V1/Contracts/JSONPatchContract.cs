// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[JSONPatchContract]
public sealed partial class JSONPatch;

internal sealed class JSONPatchContractAttribute : JsonContractAttribute<JSONPatch>
{
    protected override JSONPatch New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Expression", "expression", static o => ((JSONPatch)o).Expression, static (o, v) => ((JSONPatch)o).Expression = v),
    ];
}
