// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[SysctlContract]
public sealed partial class Sysctl;

internal sealed class SysctlContractAttribute : JsonContractAttribute<Sysctl>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override Sysctl New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "Name", "name", static o => ((Sysctl)o).Name, static (o, v) => ((Sysctl)o).Name = v!),
        Required<string>(options, "Value", "value", static o => ((Sysctl)o).Value, static (o, v) => ((Sysctl)o).Value = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Sysctl Make();
}
