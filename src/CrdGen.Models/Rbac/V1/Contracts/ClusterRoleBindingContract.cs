// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[ClusterRoleBindingContract]
public sealed partial class ClusterRoleBinding;

internal sealed class ClusterRoleBindingContractAttribute : JsonContractAttribute<ClusterRoleBinding>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ClusterRoleBinding New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ClusterRoleBinding)o).ApiVersion, static (o, v) => ((ClusterRoleBinding)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ClusterRoleBinding)o).Kind, static (o, v) => ((ClusterRoleBinding)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ClusterRoleBinding)o).Metadata, static (o, v) => ((ClusterRoleBinding)o).Metadata = v!),
        Required<RoleRef>(options, "RoleRef", "roleRef", static o => ((ClusterRoleBinding)o).RoleRef, static (o, v) => ((ClusterRoleBinding)o).RoleRef = v!),
        Optional<List<Subject>>(options, "Subjects", "subjects", static o => ((ClusterRoleBinding)o).Subjects, static (o, v) => ((ClusterRoleBinding)o).Subjects = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ClusterRoleBinding Make();
}
