// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

[KubernetesResource("", "bindings", ResourceScope.Namespaced)]
public sealed partial class Binding : IApiResource<Binding>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Binding";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "bindings";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<Binding> IApiResource<Binding>.JsonTypeInfo => KubernetesJson.Default.Binding;
}

[KubernetesResource("", "componentstatuses", ResourceScope.Cluster)]
public sealed partial class ComponentStatus : IApiResource<ComponentStatus>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ComponentStatus";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "componentstatuses";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ComponentStatusList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<ComponentStatus> IApiResource<ComponentStatus>.JsonTypeInfo => KubernetesJson.Default.ComponentStatus;
}

[KubernetesListContract<ComponentStatusList, ComponentStatus>]
public sealed partial class ComponentStatusList : KubernetesList<ComponentStatus>;

[KubernetesResource("", "configmaps", ResourceScope.Namespaced)]
public sealed partial class ConfigMap : IApiResource<ConfigMap>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ConfigMap";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "configmaps";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ConfigMapList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<ConfigMap> IApiResource<ConfigMap>.JsonTypeInfo => KubernetesJson.Default.ConfigMap;
}

[KubernetesListContract<ConfigMapList, ConfigMap>]
public sealed partial class ConfigMapList : KubernetesList<ConfigMap>;

[KubernetesResource("", "endpoints", ResourceScope.Namespaced)]
public sealed partial class Endpoints : IApiResource<Endpoints>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Endpoints";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "endpoints";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "EndpointsList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<Endpoints> IApiResource<Endpoints>.JsonTypeInfo => KubernetesJson.Default.Endpoints;
}

[KubernetesListContract<EndpointsList, Endpoints>]
public sealed partial class EndpointsList : KubernetesList<Endpoints>;

[KubernetesResource("", "events", ResourceScope.Namespaced)]
public sealed partial class Event : IApiResource<Event>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Event";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "events";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "EventList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<Event> IApiResource<Event>.JsonTypeInfo => KubernetesJson.Default.Event;
}

[KubernetesListContract<EventList, Event>]
public sealed partial class EventList : KubernetesList<Event>;

[KubernetesResource("", "limitranges", ResourceScope.Namespaced)]
public sealed partial class LimitRange : IApiResource<LimitRange>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "LimitRange";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "limitranges";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "LimitRangeList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<LimitRange> IApiResource<LimitRange>.JsonTypeInfo => KubernetesJson.Default.LimitRange;
}

[KubernetesListContract<LimitRangeList, LimitRange>]
public sealed partial class LimitRangeList : KubernetesList<LimitRange>;

[KubernetesResource("", "namespaces", ResourceScope.Cluster)]
public sealed partial class Namespace : IApiResource<Namespace>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Namespace";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "namespaces";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "NamespaceList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<Namespace> IApiResource<Namespace>.JsonTypeInfo => KubernetesJson.Default.Namespace;
}

[KubernetesListContract<NamespaceList, Namespace>]
public sealed partial class NamespaceList : KubernetesList<Namespace>;

[KubernetesResource("", "nodes", ResourceScope.Cluster)]
public sealed partial class Node : IApiResource<Node>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Node";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "nodes";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "NodeList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<Node> IApiResource<Node>.JsonTypeInfo => KubernetesJson.Default.Node;
}

[KubernetesListContract<NodeList, Node>]
public sealed partial class NodeList : KubernetesList<Node>;

[KubernetesResource("", "persistentvolumes", ResourceScope.Cluster)]
public sealed partial class PersistentVolume : IApiResource<PersistentVolume>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "PersistentVolume";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "persistentvolumes";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "PersistentVolumeList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<PersistentVolume> IApiResource<PersistentVolume>.JsonTypeInfo => KubernetesJson.Default.PersistentVolume;
}

[KubernetesResource("", "persistentvolumeclaims", ResourceScope.Namespaced)]
public sealed partial class PersistentVolumeClaim : IApiResource<PersistentVolumeClaim>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "PersistentVolumeClaim";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "persistentvolumeclaims";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "PersistentVolumeClaimList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<PersistentVolumeClaim> IApiResource<PersistentVolumeClaim>.JsonTypeInfo => KubernetesJson.Default.PersistentVolumeClaim;
}

[KubernetesListContract<PersistentVolumeClaimList, PersistentVolumeClaim>]
public sealed partial class PersistentVolumeClaimList : KubernetesList<PersistentVolumeClaim>;

[KubernetesListContract<PersistentVolumeList, PersistentVolume>]
public sealed partial class PersistentVolumeList : KubernetesList<PersistentVolume>;

[KubernetesResource("", "pods", ResourceScope.Namespaced)]
public sealed partial class Pod : IApiResource<Pod>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Pod";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "pods";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "PodList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<Pod> IApiResource<Pod>.JsonTypeInfo => KubernetesJson.Default.Pod;
}

[KubernetesListContract<PodList, Pod>]
public sealed partial class PodList : KubernetesList<Pod>;

[KubernetesResource("", "podtemplates", ResourceScope.Namespaced)]
public sealed partial class PodTemplate : IApiResource<PodTemplate>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "PodTemplate";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "podtemplates";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "PodTemplateList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<PodTemplate> IApiResource<PodTemplate>.JsonTypeInfo => KubernetesJson.Default.PodTemplate;
}

[KubernetesListContract<PodTemplateList, PodTemplate>]
public sealed partial class PodTemplateList : KubernetesList<PodTemplate>;

[KubernetesResource("", "replicationcontrollers", ResourceScope.Namespaced)]
public sealed partial class ReplicationController : IApiResource<ReplicationController>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ReplicationController";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "replicationcontrollers";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ReplicationControllerList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<ReplicationController> IApiResource<ReplicationController>.JsonTypeInfo => KubernetesJson.Default.ReplicationController;
}

[KubernetesListContract<ReplicationControllerList, ReplicationController>]
public sealed partial class ReplicationControllerList : KubernetesList<ReplicationController>;

[KubernetesResource("", "resourcequotas", ResourceScope.Namespaced)]
public sealed partial class ResourceQuota : IApiResource<ResourceQuota>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ResourceQuota";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "resourcequotas";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ResourceQuotaList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<ResourceQuota> IApiResource<ResourceQuota>.JsonTypeInfo => KubernetesJson.Default.ResourceQuota;
}

[KubernetesListContract<ResourceQuotaList, ResourceQuota>]
public sealed partial class ResourceQuotaList : KubernetesList<ResourceQuota>;

[KubernetesResource("", "secrets", ResourceScope.Namespaced)]
public sealed partial class Secret : IApiResource<Secret>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Secret";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "secrets";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "SecretList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<Secret> IApiResource<Secret>.JsonTypeInfo => KubernetesJson.Default.Secret;
}

[KubernetesListContract<SecretList, Secret>]
public sealed partial class SecretList : KubernetesList<Secret>;

[KubernetesResource("", "services", ResourceScope.Namespaced)]
public sealed partial class Service : IApiResource<Service>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Service";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "services";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ServiceList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<Service> IApiResource<Service>.JsonTypeInfo => KubernetesJson.Default.Service;
}

[KubernetesResource("", "serviceaccounts", ResourceScope.Namespaced)]
public sealed partial class ServiceAccount : IApiResource<ServiceAccount>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ServiceAccount";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "serviceaccounts";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ServiceAccountList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<ServiceAccount> IApiResource<ServiceAccount>.JsonTypeInfo => KubernetesJson.Default.ServiceAccount;
}

[KubernetesListContract<ServiceAccountList, ServiceAccount>]
public sealed partial class ServiceAccountList : KubernetesList<ServiceAccount>;

[KubernetesListContract<ServiceList, Service>]
public sealed partial class ServiceList : KubernetesList<Service>;
