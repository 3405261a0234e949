// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[ImageVolumeSourceContract]
public sealed partial class ImageVolumeSource;

internal sealed class ImageVolumeSourceContractAttribute : JsonContractAttribute<ImageVolumeSource>
{
    protected override ImageVolumeSource New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<string>(options, "PullPolicy", "pullPolicy", static o => ((ImageVolumeSource)o).PullPolicy, static (o, v) => ((ImageVolumeSource)o).PullPolicy = v),
        Optional<string>(options, "Reference", "reference", static o => ((ImageVolumeSource)o).Reference, static (o, v) => ((ImageVolumeSource)o).Reference = v),
    ];
}
