// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceClaimTemplateContract]
public sealed partial class ResourceClaimTemplate;

internal sealed class ResourceClaimTemplateContractAttribute : JsonContractAttribute<ResourceClaimTemplate>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override ResourceClaimTemplate New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((ResourceClaimTemplate)o).ApiVersion, static (o, v) => ((ResourceClaimTemplate)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((ResourceClaimTemplate)o).Kind, static (o, v) => ((ResourceClaimTemplate)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((ResourceClaimTemplate)o).Metadata, static (o, v) => ((ResourceClaimTemplate)o).Metadata = v!),
        Required<ResourceClaimTemplateSpec>(options, "Spec", "spec", static o => ((ResourceClaimTemplate)o).Spec, static (o, v) => ((ResourceClaimTemplate)o).Spec = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceClaimTemplate Make();
}
