// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[EnvVarContract]
public sealed partial class EnvVar;

internal sealed class EnvVarContractAttribute : JsonContractAttribute<EnvVar>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override EnvVar New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((EnvVar)o).Name, static (o, v) => ((EnvVar)o).Name = v!),
        Optional<string>(options, "Value", "value", static o => ((EnvVar)o).Value, static (o, v) => ((EnvVar)o).Value = v),
        Optional<EnvVarSource>(options, "ValueFrom", "valueFrom", static o => ((EnvVar)o).ValueFrom, static (o, v) => ((EnvVar)o).ValueFrom = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern EnvVar Make();
}
