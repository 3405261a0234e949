// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[DeviceConstraintContract]
public sealed partial class DeviceConstraint;

internal sealed class DeviceConstraintContractAttribute : JsonContractAttribute<DeviceConstraint>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ListOf(type, options);

    protected override DeviceConstraint New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "DistinctAttribute", "distinctAttribute", static o => ((DeviceConstraint)o).DistinctAttribute, static (o, v) => ((DeviceConstraint)o).DistinctAttribute = v),
        Optional<string>(options, "MatchAttribute", "matchAttribute", static o => ((DeviceConstraint)o).MatchAttribute, static (o, v) => ((DeviceConstraint)o).MatchAttribute = v),
        Optional<List<string>>(options, "Requests", "requests", static o => ((DeviceConstraint)o).Requests, static (o, v) => ((DeviceConstraint)o).Requests = v),
    ];
}
