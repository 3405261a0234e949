// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[RoleApplyConfigurationContract]
public sealed partial class RoleApplyConfiguration;

internal sealed class RoleApplyConfigurationContractAttribute : JsonContractAttribute<RoleApplyConfiguration>
{
    protected override RoleApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((RoleApplyConfiguration)o).ApiVersion, static (o, v) => ((RoleApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((RoleApplyConfiguration)o).Kind, static (o, v) => ((RoleApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((RoleApplyConfiguration)o).Metadata, static (o, v) => ((RoleApplyConfiguration)o).Metadata = v!),
        Optional<List<PolicyRule>>(options, "Rules", "rules", static o => ((RoleApplyConfiguration)o).Rules, static (o, v) => ((RoleApplyConfiguration)o).Rules = v),
    ];
}
