// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V1;

[ScaleSpecContract]
public sealed partial class ScaleSpec;

internal sealed class ScaleSpecContractAttribute : JsonContractAttribute<ScaleSpec>
{
    protected override ScaleSpec New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Optional<int?>(options, "Replicas", "replicas", static o => ((ScaleSpec)o).Replicas, static (o, v) => ((ScaleSpec)o).Replicas = v),
    ];
}
