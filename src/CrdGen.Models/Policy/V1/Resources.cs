// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Policy.V1;

public sealed partial class Eviction : IKubernetesObject
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "policy";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Eviction";
}

[KubernetesResource("policy", "poddisruptionbudgets", ResourceScope.Namespaced)]
public sealed partial class PodDisruptionBudget : IApiResource<PodDisruptionBudget>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "policy";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "PodDisruptionBudget";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "poddisruptionbudgets";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "PodDisruptionBudgetList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<PodDisruptionBudget> IApiResource<PodDisruptionBudget>.JsonTypeInfo => KubernetesJson.Default.PodDisruptionBudget;
}

[KubernetesListContract<PodDisruptionBudgetList, PodDisruptionBudget>]
public sealed partial class PodDisruptionBudgetList : KubernetesList<PodDisruptionBudget>;
