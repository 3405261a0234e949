// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[RoleBindingContract]
public sealed partial class RoleBinding;

internal sealed class RoleBindingContractAttribute : JsonContractAttribute<RoleBinding>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override RoleBinding New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((RoleBinding)o).ApiVersion, static (o, v) => ((RoleBinding)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((RoleBinding)o).Kind, static (o, v) => ((RoleBinding)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((RoleBinding)o).Metadata, static (o, v) => ((RoleBinding)o).Metadata = v!),
        Required<RoleRef>(options, "RoleRef", "roleRef", static o => ((RoleBinding)o).RoleRef, static (o, v) => ((RoleBinding)o).RoleRef = v!),
        Optional<List<Subject>>(options, "Subjects", "subjects", static o => ((RoleBinding)o).Subjects, static (o, v) => ((RoleBinding)o).Subjects = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern RoleBinding Make();
}
