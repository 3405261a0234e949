// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[TaintContract]
public sealed partial class Taint;

internal sealed class TaintContractAttribute : JsonContractAttribute<Taint>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Taint New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Effect", "effect", static o => ((Taint)o).Effect, static (o, v) => ((Taint)o).Effect = v!),
        Required<string>(options, "Key", "key", static o => ((Taint)o).Key, static (o, v) => ((Taint)o).Key = v!),
        OptionalTime(options, "TimeAdded", "timeAdded", static o => ((Taint)o).TimeAdded, static (o, v) => ((Taint)o).TimeAdded = v),
        Optional<string>(options, "Value", "value", static o => ((Taint)o).Value, static (o, v) => ((Taint)o).Value = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Taint Make();
}
