// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V2;

[HorizontalPodAutoscalerApplyConfigurationContract]
public sealed partial class HorizontalPodAutoscalerApplyConfiguration;

internal sealed class HorizontalPodAutoscalerApplyConfigurationContractAttribute : JsonContractAttribute<HorizontalPodAutoscalerApplyConfiguration>
{
    protected override HorizontalPodAutoscalerApplyConfiguration New() => new();

    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>
    [
        Given<string>(options, "ApiVersion", "apiVersion", static o => ((HorizontalPodAutoscalerApplyConfiguration)o).ApiVersion, static (o, v) => ((HorizontalPodAutoscalerApplyConfiguration)o).ApiVersion = v!),
        Given<string>(options, "Kind", "kind", static o => ((HorizontalPodAutoscalerApplyConfiguration)o).Kind, static (o, v) => ((HorizontalPodAutoscalerApplyConfiguration)o).Kind = v!),
        Given<ObjectMeta>(options, "Metadata", "metadata", static o => ((HorizontalPodAutoscalerApplyConfiguration)o).Metadata, static (o, v) => ((HorizontalPodAutoscalerApplyConfiguration)o).Metadata = v!),
        Optional<HorizontalPodAutoscalerSpecApplyConfiguration>(options, "Spec", "spec", static o => ((HorizontalPodAutoscalerApplyConfiguration)o).Spec, static (o, v) => ((HorizontalPodAutoscalerApplyConfiguration)o).Spec = v),
        Optional<HorizontalPodAutoscalerStatusApplyConfiguration>(options, "Status", "status", static o => ((HorizontalPodAutoscalerApplyConfiguration)o).Status, static (o, v) => ((HorizontalPodAutoscalerApplyConfiguration)o).Status = v),
    ];
}
