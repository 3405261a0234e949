// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceTaintContract]
public sealed partial class DeviceTaint;

internal sealed class DeviceTaintContractAttribute : JsonContractAttribute<DeviceTaint>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeviceTaint New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Effect", "effect", static o => ((DeviceTaint)o).Effect, static (o, v) => ((DeviceTaint)o).Effect = v!),
        Required<string>(options, "Key", "key", static o => ((DeviceTaint)o).Key, static (o, v) => ((DeviceTaint)o).Key = v!),
        OptionalTime(options, "TimeAdded", "timeAdded", static o => ((DeviceTaint)o).TimeAdded, static (o, v) => ((DeviceTaint)o).TimeAdded = v),
        Optional<string>(options, "Value", "value", static o => ((DeviceTaint)o).Value, static (o, v) => ((DeviceTaint)o).Value = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern DeviceTaint Make();
}
