// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[RoleContract]
public sealed partial class Role;

internal sealed class RoleContractAttribute : JsonContractAttribute<Role>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override Role New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((Role)o).ApiVersion, static (o, v) => ((Role)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((Role)o).Kind, static (o, v) => ((Role)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((Role)o).Metadata, static (o, v) => ((Role)o).Metadata = v!),
        Optional<List<PolicyRule>>(options, "Rules", "rules", static o => ((Role)o).Rules, static (o, v) => ((Role)o).Rules = v),
    ];
}
