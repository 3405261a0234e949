// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V1;

[HorizontalPodAutoscalerContract]
public sealed partial class HorizontalPodAutoscaler;

internal sealed class HorizontalPodAutoscalerContractAttribute : JsonContractAttribute<HorizontalPodAutoscaler>
{
    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => AnyListOf(type, options);

    protected override HorizontalPodAutoscaler New() => Make();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((HorizontalPodAutoscaler)o).ApiVersion, static (o, v) => ((HorizontalPodAutoscaler)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((HorizontalPodAutoscaler)o).Kind, static (o, v) => ((HorizontalPodAutoscaler)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((HorizontalPodAutoscaler)o).Metadata, static (o, v) => ((HorizontalPodAutoscaler)o).Metadata = v!),
        Required<HorizontalPodAutoscalerSpec>(options, "Spec", "spec", static o => ((HorizontalPodAutoscaler)o).Spec, static (o, v) => ((HorizontalPodAutoscaler)o).Spec = v!),
        Optional<HorizontalPodAutoscalerStatus>(options, "Status", "status", static o => ((HorizontalPodAutoscaler)o).Status, static (o, v) => ((HorizontalPodAutoscaler)o).Status = v),
    ];

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern HorizontalPodAutoscaler Make();
}
