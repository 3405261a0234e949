// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[PodDNSConfigOptionContract]
public sealed partial class PodDNSConfigOption;

internal sealed class PodDNSConfigOptionContractAttribute : JsonContractAttribute<PodDNSConfigOption>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override PodDNSConfigOption New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Name", "name", static o => ((PodDNSConfigOption)o).Name, static (o, v) => ((PodDNSConfigOption)o).Name = v),
        Optional<string>(options, "Value", "value", static o => ((PodDNSConfigOption)o).Value, static (o, v) => ((PodDNSConfigOption)o).Value = v),
    ];
}
