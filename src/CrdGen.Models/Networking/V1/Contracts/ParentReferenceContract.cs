// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[ParentReferenceContract]
public sealed partial class ParentReference;

internal sealed class ParentReferenceContractAttribute : JsonContractAttribute<ParentReference>
{
    protected override ParentReference New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "Group", "group", static o => ((ParentReference)o).Group, static (o, v) => ((ParentReference)o).Group = v),
        Required<string>(options, "Name", "name", static o => ((ParentReference)o).Name, static (o, v) => ((ParentReference)o).Name = v!),
        Optional<string>(options, "Namespace", "namespace", static o => ((ParentReference)o).Namespace, static (o, v) => ((ParentReference)o).Namespace = v),
        Required<string>(options, "Resource", "resource", static o => ((ParentReference)o).Resource, static (o, v) => ((ParentReference)o).Resource = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ParentReference Make();
}
