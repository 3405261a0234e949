// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[ClusterRoleBindingApplyConfigurationContract]
public sealed partial class ClusterRoleBindingApplyConfiguration;

internal sealed class ClusterRoleBindingApplyConfigurationContractAttribute : JsonContractAttribute<ClusterRoleBindingApplyConfiguration>
{
    protected override ClusterRoleBindingApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ClusterRoleBindingApplyConfiguration)o).ApiVersion, static (o, v) => ((ClusterRoleBindingApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ClusterRoleBindingApplyConfiguration)o).Kind, static (o, v) => ((ClusterRoleBindingApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ClusterRoleBindingApplyConfiguration)o).Metadata, static (o, v) => ((ClusterRoleBindingApplyConfiguration)o).Metadata = v!),
        Optional<RoleRef>(options, "RoleRef", "roleRef", static o => ((ClusterRoleBindingApplyConfiguration)o).RoleRef, static (o, v) => ((ClusterRoleBindingApplyConfiguration)o).RoleRef = v),
        Optional<List<Subject>>(options, "Subjects", "subjects", static o => ((ClusterRoleBindingApplyConfiguration)o).Subjects, static (o, v) => ((ClusterRoleBindingApplyConfiguration)o).Subjects = v),
    ];
}
