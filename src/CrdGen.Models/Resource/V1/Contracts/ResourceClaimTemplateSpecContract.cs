// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[ResourceClaimTemplateSpecContract]
public sealed partial class ResourceClaimTemplateSpec;

internal sealed class ResourceClaimTemplateSpecContractAttribute : JsonContractAttribute<ResourceClaimTemplateSpec>
{
    protected override ResourceClaimTemplateSpec New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ObjectMeta>(options, "Metadata", "metadata", static o => ((ResourceClaimTemplateSpec)o).Metadata, static (o, v) => ((ResourceClaimTemplateSpec)o).Metadata = v),
        Required<ResourceClaimSpec>(options, "Spec", "spec", static o => ((ResourceClaimTemplateSpec)o).Spec, static (o, v) => ((ResourceClaimTemplateSpec)o).Spec = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ResourceClaimTemplateSpec Make();
}
