// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[RoleBindingApplyConfigurationContract]
public sealed partial class RoleBindingApplyConfiguration;

internal sealed class RoleBindingApplyConfigurationContractAttribute : JsonContractAttribute<RoleBindingApplyConfiguration>
{
    protected override RoleBindingApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((RoleBindingApplyConfiguration)o).ApiVersion, static (o, v) => ((RoleBindingApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((RoleBindingApplyConfiguration)o).Kind, static (o, v) => ((RoleBindingApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((RoleBindingApplyConfiguration)o).Metadata, static (o, v) => ((RoleBindingApplyConfiguration)o).Metadata = v!),
        Optional<RoleRef>(options, "RoleRef", "roleRef", static o => ((RoleBindingApplyConfiguration)o).RoleRef, static (o, v) => ((RoleBindingApplyConfiguration)o).RoleRef = v),
        Optional<List<Subject>>(options, "Subjects", "subjects", static o => ((RoleBindingApplyConfiguration)o).Subjects, static (o, v) => ((RoleBindingApplyConfiguration)o).Subjects = v),
    ];
}
