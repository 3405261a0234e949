// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V1;

[ScaleStatusContract]
public sealed partial class ScaleStatus;

internal sealed class ScaleStatusContractAttribute : JsonContractAttribute<ScaleStatus>
{
    protected override ScaleStatus New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Required<int>(options, "Replicas", "replicas", static o => ((ScaleStatus)o).Replicas, static (o, v) => ((ScaleStatus)o).Replicas = v),
        Optional<string>(options, "Selector", "selector", static o => ((ScaleStatus)o).Selector, static (o, v) => ((ScaleStatus)o).Selector = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern ScaleStatus Make();
}
