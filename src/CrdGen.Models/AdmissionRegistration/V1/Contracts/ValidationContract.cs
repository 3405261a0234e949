// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.AdmissionRegistration.V1;

[ValidationContract]
public sealed partial class Validation;

internal sealed class ValidationContractAttribute : JsonContractAttribute<Validation>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Validation New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Expression", "expression", static o => ((Validation)o).Expression, static (o, v) => ((Validation)o).Expression = v!),
        Optional<string>(options, "Message", "message", static o => ((Validation)o).Message, static (o, v) => ((Validation)o).Message = v),
        Optional<string>(options, "MessageExpression", "messageExpression", static o => ((Validation)o).MessageExpression, static (o, v) => ((Validation)o).MessageExpression = v),
        Optional<string>(options, "Reason", "reason", static o => ((Validation)o).Reason, static (o, v) => ((Validation)o).Reason = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Validation Make();
}
