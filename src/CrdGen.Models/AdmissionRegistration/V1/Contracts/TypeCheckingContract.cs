// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[TypeCheckingContract]
public sealed partial class TypeChecking;

internal sealed class TypeCheckingContractAttribute : JsonContractAttribute<TypeChecking>
{
    protected override TypeChecking New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<List<ExpressionWarning>>(options, "ExpressionWarnings", "expressionWarnings", static o => ((TypeChecking)o).ExpressionWarnings, static (o, v) => ((TypeChecking)o).ExpressionWarnings = v),
    ];
}
