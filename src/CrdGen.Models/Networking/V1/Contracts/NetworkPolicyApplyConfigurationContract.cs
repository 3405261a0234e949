// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[NetworkPolicyApplyConfigurationContract]
public sealed partial class NetworkPolicyApplyConfiguration;

internal sealed class NetworkPolicyApplyConfigurationContractAttribute : JsonContractAttribute<NetworkPolicyApplyConfiguration>
{
    protected override NetworkPolicyApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((NetworkPolicyApplyConfiguration)o).ApiVersion, static (o, v) => ((NetworkPolicyApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((NetworkPolicyApplyConfiguration)o).Kind, static (o, v) => ((NetworkPolicyApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((NetworkPolicyApplyConfiguration)o).Metadata, static (o, v) => ((NetworkPolicyApplyConfiguration)o).Metadata = v!),
        Optional<NetworkPolicySpec>(options, "Spec", "spec", static o => ((NetworkPolicyApplyConfiguration)o).Spec, static (o, v) => ((NetworkPolicyApplyConfiguration)o).Spec = v),
    ];
}
