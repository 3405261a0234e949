// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[TolerationContract]
public sealed partial class Toleration;

internal sealed class TolerationContractAttribute : JsonContractAttribute<Toleration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Toleration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Effect", "effect", static o => ((Toleration)o).Effect, static (o, v) => ((Toleration)o).Effect = v),
        Optional<string>(options, "Key", "key", static o => ((Toleration)o).Key, static (o, v) => ((Toleration)o).Key = v),
        Optional<string>(options, "Operator", "operator", static o => ((Toleration)o).Operator, static (o, v) => ((Toleration)o).Operator = v),
        Optional<long?>(options, "TolerationSeconds", "tolerationSeconds", static o => ((Toleration)o).TolerationSeconds, static (o, v) => ((Toleration)o).TolerationSeconds = v),
        Optional<string>(options, "Value", "value", static o => ((Toleration)o).Value, static (o, v) => ((Toleration)o).Value = v),
    ];
}
