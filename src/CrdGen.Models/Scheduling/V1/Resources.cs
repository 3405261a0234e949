// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Scheduling.V1;

[KubernetesResource("scheduling.k8s.io", "priorityclasses", ResourceScope.Cluster)]
public sealed partial class PriorityClass : IApiResource<PriorityClass>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "scheduling.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "PriorityClass";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "priorityclasses";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "PriorityClassList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<PriorityClass> IApiResource<PriorityClass>.JsonTypeInfo => KubernetesJson.Default.PriorityClass;
}

[KubernetesListContract<PriorityClassList, PriorityClass>]
public sealed partial class PriorityClassList : KubernetesList<PriorityClass>;
