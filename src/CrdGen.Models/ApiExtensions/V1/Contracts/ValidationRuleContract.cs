// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[ValidationRuleContract]
public sealed partial class ValidationRule;

internal sealed class ValidationRuleContractAttribute : JsonContractAttribute<ValidationRule>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override ValidationRule New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "FieldPath", "fieldPath", static o => ((ValidationRule)o).FieldPath, static (o, v) => ((ValidationRule)o).FieldPath = v),
        Optional<string>(options, "Message", "message", static o => ((ValidationRule)o).Message, static (o, v) => ((ValidationRule)o).Message = v),
        Optional<string>(options, "MessageExpression", "messageExpression", static o => ((ValidationRule)o).MessageExpression, static (o, v) => ((ValidationRule)o).MessageExpression = v),
        Optional<bool?>(options, "OptionalOldSelf", "optionalOldSelf", static o => ((ValidationRule)o).OptionalOldSelf, static (o, v) => ((ValidationRule)o).OptionalOldSelf = v),
        Optional<string>(options, "Reason", "reason", static o => ((ValidationRule)o).Reason, static (o, v) => ((ValidationRule)o).Reason = v),
        Required<string>(options, "Rule", "rule", static o => ((ValidationRule)o).Rule, static (o, v) => ((ValidationRule)o).Rule = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ValidationRule Make();
}
