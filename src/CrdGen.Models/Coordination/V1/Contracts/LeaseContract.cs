// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Coordination.V1;

[LeaseContract]
public sealed partial class Lease;

internal sealed class LeaseContractAttribute : JsonContractAttribute<Lease>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override Lease New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Lease)o).ApiVersion, static (o, v) => ((Lease)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((Lease)o).Kind, static (o, v) => ((Lease)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Lease)o).Metadata, static (o, v) => ((Lease)o).Metadata = v!),
        Optional<LeaseSpec>(options, "Spec", "spec", static o => ((Lease)o).Spec, static (o, v) => ((Lease)o).Spec = v),
    ];
}
