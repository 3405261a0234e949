// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Meta.V1;

internal sealed class StatusCauseContractAttribute : JsonContractAttribute<StatusCause>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override StatusCause New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Field", "field", static o => ((StatusCause)o).Field, static (o, v) => ((StatusCause)o).Field = v),
        Optional<string>(options, "Message", "message", static o => ((StatusCause)o).Message, static (o, v) => ((StatusCause)o).Message = v),
        Optional<string>(options, "Reason", "reason", static o => ((StatusCause)o).Reason, static (o, v) => ((StatusCause)o).Reason = v),
    ];
}
