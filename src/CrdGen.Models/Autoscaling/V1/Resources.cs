// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Autoscaling.V1;

[KubernetesResource("autoscaling", "horizontalpodautoscalers", ResourceScope.Namespaced)]
public sealed partial class HorizontalPodAutoscaler : IApiResource<HorizontalPodAutoscaler>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "autoscaling";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "HorizontalPodAutoscaler";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "horizontalpodautoscalers";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "HorizontalPodAutoscalerList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<HorizontalPodAutoscaler> IApiResource<HorizontalPodAutoscaler>.JsonTypeInfo => KubernetesJson.Default.HorizontalPodAutoscaler;
}

[KubernetesListContract<HorizontalPodAutoscalerList, HorizontalPodAutoscaler>]
public sealed partial class HorizontalPodAutoscalerList : KubernetesList<HorizontalPodAutoscaler>;

public sealed partial class Scale : IKubernetesObject
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "autoscaling";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Scale";
}
