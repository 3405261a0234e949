// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[VolumeStatusContract]
public sealed partial class VolumeStatus;

internal sealed class VolumeStatusContractAttribute : JsonContractAttribute<VolumeStatus>
{
    protected override VolumeStatus New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<ImageVolumeStatus>(options, "Image", "image", static o => ((VolumeStatus)o).Image, static (o, v) => ((VolumeStatus)o).Image = v),
    ];
}
