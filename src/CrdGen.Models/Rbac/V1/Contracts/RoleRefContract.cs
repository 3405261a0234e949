// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[RoleRefContract]
public sealed partial class RoleRef;

internal sealed class RoleRefContractAttribute : JsonContractAttribute<RoleRef>
{
    protected override RoleRef New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "ApiGroup", "apiGroup", static o => ((RoleRef)o).ApiGroup, static (o, v) => ((RoleRef)o).ApiGroup = v),
        Required<string>(options, "Kind", "kind", static o => ((RoleRef)o).Kind, static (o, v) => ((RoleRef)o).Kind = v!),
        Required<string>(options, "Name", "name", static o => ((RoleRef)o).Name, static (o, v) => ((RoleRef)o).Name = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern RoleRef Make();
}
