// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Discovery.V1;

[KubernetesResource("discovery.k8s.io", "endpointslices", ResourceScope.Namespaced)]
public sealed partial class EndpointSlice : IApiResource<EndpointSlice>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "discovery.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "EndpointSlice";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "endpointslices";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "EndpointSliceList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<EndpointSlice> IApiResource<EndpointSlice>.JsonTypeInfo => KubernetesJson.Default.EndpointSlice;
}

[KubernetesListContract<EndpointSliceList, EndpointSlice>]
public sealed partial class EndpointSliceList : KubernetesList<EndpointSlice>;
