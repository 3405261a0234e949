// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceTolerationContract]
public sealed partial class DeviceToleration;

internal sealed class DeviceTolerationContractAttribute : JsonContractAttribute<DeviceToleration>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeviceToleration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Effect", "effect", static o => ((DeviceToleration)o).Effect, static (o, v) => ((DeviceToleration)o).Effect = v),
        Optional<string>(options, "Key", "key", static o => ((DeviceToleration)o).Key, static (o, v) => ((DeviceToleration)o).Key = v),
        Optional<string>(options, "Operator", "operator", static o => ((DeviceToleration)o).Operator, static (o, v) => ((DeviceToleration)o).Operator = v),
        Optional<long?>(options, "TolerationSeconds", "tolerationSeconds", static o => ((DeviceToleration)o).TolerationSeconds, static (o, v) => ((DeviceToleration)o).TolerationSeconds = v),
        Optional<string>(options, "Value", "value", static o => ((DeviceToleration)o).Value, static (o, v) => ((DeviceToleration)o).Value = v),
    ];
}
