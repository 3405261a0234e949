// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiRegistration.V1;

[KubernetesResource("apiregistration.k8s.io", "apiservices", ResourceScope.Cluster)]
public sealed partial class APIService : IApiResource<APIService>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "apiregistration.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "APIService";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "apiservices";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "APIServiceList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<APIService> IApiResource<APIService>.JsonTypeInfo => KubernetesJson.Default.APIService;
}

[KubernetesListContract<APIServiceList, APIService>]
public sealed partial class APIServiceList : KubernetesList<APIService>;
