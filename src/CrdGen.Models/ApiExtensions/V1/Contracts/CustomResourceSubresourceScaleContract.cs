// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[CustomResourceSubresourceScaleContract]
public sealed partial class CustomResourceSubresourceScale;

internal sealed class CustomResourceSubresourceScaleContractAttribute : JsonContractAttribute<CustomResourceSubresourceScale>
{
    protected override CustomResourceSubresourceScale New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "LabelSelectorPath", "labelSelectorPath", static o => ((CustomResourceSubresourceScale)o).LabelSelectorPath, static (o, v) => ((CustomResourceSubresourceScale)o).LabelSelectorPath = v),
        Required<string>(options, "SpecReplicasPath", "specReplicasPath", static o => ((CustomResourceSubresourceScale)o).SpecReplicasPath, static (o, v) => ((CustomResourceSubresourceScale)o).SpecReplicasPath = v!),
        Required<string>(options, "StatusReplicasPath", "statusReplicasPath", static o => ((CustomResourceSubresourceScale)o).StatusReplicasPath, static (o, v) => ((CustomResourceSubresourceScale)o).StatusReplicasPath = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern CustomResourceSubresourceScale Make();
}
