// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ExpressionWarningContract]
public sealed partial class ExpressionWarning;

internal sealed class ExpressionWarningContractAttribute : JsonContractAttribute<ExpressionWarning>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ExpressionWarning New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "FieldRef", "fieldRef", static o => ((ExpressionWarning)o).FieldRef, static (o, v) => ((ExpressionWarning)o).FieldRef = v!),
        Required<string>(options, "Warning", "warning", static o => ((ExpressionWarning)o).Warning, static (o, v) => ((ExpressionWarning)o).Warning = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ExpressionWarning Make();
}
