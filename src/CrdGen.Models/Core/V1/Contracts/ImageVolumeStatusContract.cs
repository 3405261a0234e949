// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ImageVolumeStatusContract]
public sealed partial class ImageVolumeStatus;

internal sealed class ImageVolumeStatusContractAttribute : JsonContractAttribute<ImageVolumeStatus>
{
    protected override ImageVolumeStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<string>(options, "ImageRef", "imageRef", static o => ((ImageVolumeStatus)o).ImageRef, static (o, v) => ((ImageVolumeStatus)o).ImageRef = v!),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ImageVolumeStatus Make();
}
