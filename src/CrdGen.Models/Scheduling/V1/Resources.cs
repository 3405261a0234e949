// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
namespace CrdGen.Models.Scheduling.V1;

public sealed partial class PriorityClass : IKubernetesResource<PriorityClass>
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
}

public sealed partial class PriorityClassList : KubernetesList<PriorityClass>;
