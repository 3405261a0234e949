// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[NetworkPolicyContract]
public sealed partial class NetworkPolicy;

internal sealed class NetworkPolicyContractAttribute : JsonContractAttribute<NetworkPolicy>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override NetworkPolicy New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((NetworkPolicy)o).ApiVersion, static (o, v) => ((NetworkPolicy)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((NetworkPolicy)o).Kind, static (o, v) => ((NetworkPolicy)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((NetworkPolicy)o).Metadata, static (o, v) => ((NetworkPolicy)o).Metadata = v!),
        Optional<NetworkPolicySpec>(options, "Spec", "spec", static o => ((NetworkPolicy)o).Spec, static (o, v) => ((NetworkPolicy)o).Spec = v),
    ];
}
