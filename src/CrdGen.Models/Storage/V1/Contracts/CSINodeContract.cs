// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

[CSINodeContract]
public sealed partial class CSINode;

internal sealed class CSINodeContractAttribute : JsonContractAttribute<CSINode>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override CSINode New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((CSINode)o).ApiVersion, static (o, v) => ((CSINode)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((CSINode)o).Kind, static (o, v) => ((CSINode)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((CSINode)o).Metadata, static (o, v) => ((CSINode)o).Metadata = v!),
        Required<CSINodeSpec>(options, "Spec", "spec", static o => ((CSINode)o).Spec, static (o, v) => ((CSINode)o).Spec = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CSINode Make();
}
