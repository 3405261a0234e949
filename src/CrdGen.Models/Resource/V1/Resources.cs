// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

[KubernetesResource("resource.k8s.io", "deviceclasses", ResourceScope.Cluster)]
public sealed partial class DeviceClass : IApiResource<DeviceClass>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "resource.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "DeviceClass";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "deviceclasses";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "DeviceClassList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<DeviceClass> IApiResource<DeviceClass>.JsonTypeInfo => KubernetesJson.Default.DeviceClass;
}

[KubernetesListContract<DeviceClassList, DeviceClass>]
public sealed partial class DeviceClassList : KubernetesList<DeviceClass>;

[KubernetesResource("resource.k8s.io", "resourceclaims", ResourceScope.Namespaced)]
public sealed partial class ResourceClaim : IApiResource<ResourceClaim>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "resource.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ResourceClaim";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "resourceclaims";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ResourceClaimList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<ResourceClaim> IApiResource<ResourceClaim>.JsonTypeInfo => KubernetesJson.Default.ResourceV1ResourceClaim;
}

[KubernetesListContract<ResourceClaimList, ResourceClaim>]
public sealed partial class ResourceClaimList : KubernetesList<ResourceClaim>;

[KubernetesResource("resource.k8s.io", "resourceclaimtemplates", ResourceScope.Namespaced)]
public sealed partial class ResourceClaimTemplate : IApiResource<ResourceClaimTemplate>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "resource.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ResourceClaimTemplate";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "resourceclaimtemplates";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ResourceClaimTemplateList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<ResourceClaimTemplate> IApiResource<ResourceClaimTemplate>.JsonTypeInfo => KubernetesJson.Default.ResourceClaimTemplate;
}

[KubernetesListContract<ResourceClaimTemplateList, ResourceClaimTemplate>]
public sealed partial class ResourceClaimTemplateList : KubernetesList<ResourceClaimTemplate>;

[KubernetesResource("resource.k8s.io", "resourceslices", ResourceScope.Cluster)]
public sealed partial class ResourceSlice : IApiResource<ResourceSlice>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "resource.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ResourceSlice";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "resourceslices";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ResourceSliceList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<ResourceSlice> IApiResource<ResourceSlice>.JsonTypeInfo => KubernetesJson.Default.ResourceSlice;
}

[KubernetesListContract<ResourceSliceList, ResourceSlice>]
public sealed partial class ResourceSliceList : KubernetesList<ResourceSlice>;
