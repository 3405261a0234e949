// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

[KubernetesResource("apiextensions.k8s.io", "customresourcedefinitions", ResourceScope.Cluster)]
public sealed partial class CustomResourceDefinition : IApiResource<CustomResourceDefinition>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "apiextensions.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "CustomResourceDefinition";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "customresourcedefinitions";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "CustomResourceDefinitionList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<CustomResourceDefinition> IApiResource<CustomResourceDefinition>.JsonTypeInfo => KubernetesJson.Default.CustomResourceDefinition;
}

[KubernetesListContract<CustomResourceDefinitionList, CustomResourceDefinition>]
public sealed partial class CustomResourceDefinitionList : KubernetesList<CustomResourceDefinition>;
