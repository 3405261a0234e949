// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

[KubernetesResource("networking.k8s.io", "ipaddresses", ResourceScope.Cluster)]
public sealed partial class IPAddress : IApiResource<IPAddress>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "networking.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "IPAddress";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "ipaddresses";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "IPAddressList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<IPAddress> IApiResource<IPAddress>.JsonTypeInfo => KubernetesJson.Default.IPAddress;
}

[KubernetesListContract<IPAddressList, IPAddress>]
public sealed partial class IPAddressList : KubernetesList<IPAddress>;

[KubernetesResource("networking.k8s.io", "ingresses", ResourceScope.Namespaced)]
public sealed partial class Ingress : IApiResource<Ingress>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "networking.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Ingress";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "ingresses";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "IngressList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<Ingress> IApiResource<Ingress>.JsonTypeInfo => KubernetesJson.Default.Ingress;
}

[KubernetesResource("networking.k8s.io", "ingressclasses", ResourceScope.Cluster)]
public sealed partial class IngressClass : IApiResource<IngressClass>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "networking.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "IngressClass";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "ingressclasses";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "IngressClassList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<IngressClass> IApiResource<IngressClass>.JsonTypeInfo => KubernetesJson.Default.IngressClass;
}

[KubernetesListContract<IngressClassList, IngressClass>]
public sealed partial class IngressClassList : KubernetesList<IngressClass>;

[KubernetesListContract<IngressList, Ingress>]
public sealed partial class IngressList : KubernetesList<Ingress>;

[KubernetesResource("networking.k8s.io", "networkpolicies", ResourceScope.Namespaced)]
public sealed partial class NetworkPolicy : IApiResource<NetworkPolicy>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "networking.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "NetworkPolicy";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "networkpolicies";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "NetworkPolicyList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<NetworkPolicy> IApiResource<NetworkPolicy>.JsonTypeInfo => KubernetesJson.Default.NetworkPolicy;
}

[KubernetesListContract<NetworkPolicyList, NetworkPolicy>]
public sealed partial class NetworkPolicyList : KubernetesList<NetworkPolicy>;

[KubernetesResource("networking.k8s.io", "servicecidrs", ResourceScope.Cluster)]
public sealed partial class ServiceCIDR : IApiResource<ServiceCIDR>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "networking.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ServiceCIDR";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "servicecidrs";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ServiceCIDRList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<ServiceCIDR> IApiResource<ServiceCIDR>.JsonTypeInfo => KubernetesJson.Default.ServiceCIDR;
}

[KubernetesListContract<ServiceCIDRList, ServiceCIDR>]
public sealed partial class ServiceCIDRList : KubernetesList<ServiceCIDR>;
