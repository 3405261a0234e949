// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Apps.V1;

[KubernetesResource("apps", "controllerrevisions", ResourceScope.Namespaced)]
public sealed partial class ControllerRevision : IApiResource<ControllerRevision>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "apps";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ControllerRevision";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "controllerrevisions";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ControllerRevisionList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<ControllerRevision> IApiResource<ControllerRevision>.JsonTypeInfo => KubernetesJson.Default.ControllerRevision;
}

[KubernetesListContract<ControllerRevisionList, ControllerRevision>]
public sealed partial class ControllerRevisionList : KubernetesList<ControllerRevision>;

[KubernetesResource("apps", "daemonsets", ResourceScope.Namespaced)]
public sealed partial class DaemonSet : IApiResource<DaemonSet>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "apps";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "DaemonSet";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "daemonsets";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "DaemonSetList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<DaemonSet> IApiResource<DaemonSet>.JsonTypeInfo => KubernetesJson.Default.DaemonSet;
}

[KubernetesListContract<DaemonSetList, DaemonSet>]
public sealed partial class DaemonSetList : KubernetesList<DaemonSet>;

[KubernetesResource("apps", "deployments", ResourceScope.Namespaced)]
public sealed partial class Deployment : IApiResource<Deployment>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "apps";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Deployment";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "deployments";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "DeploymentList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<Deployment> IApiResource<Deployment>.JsonTypeInfo => KubernetesJson.Default.Deployment;
}

[KubernetesListContract<DeploymentList, Deployment>]
public sealed partial class DeploymentList : KubernetesList<Deployment>;

[KubernetesResource("apps", "replicasets", ResourceScope.Namespaced)]
public sealed partial class ReplicaSet : IApiResource<ReplicaSet>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "apps";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ReplicaSet";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "replicasets";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ReplicaSetList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<ReplicaSet> IApiResource<ReplicaSet>.JsonTypeInfo => KubernetesJson.Default.ReplicaSet;
}

[KubernetesListContract<ReplicaSetList, ReplicaSet>]
public sealed partial class ReplicaSetList : KubernetesList<ReplicaSet>;

[KubernetesResource("apps", "statefulsets", ResourceScope.Namespaced)]
public sealed partial class StatefulSet : IApiResource<StatefulSet>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "apps";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "StatefulSet";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "statefulsets";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "StatefulSetList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<StatefulSet> IApiResource<StatefulSet>.JsonTypeInfo => KubernetesJson.Default.StatefulSet;
}

[KubernetesListContract<StatefulSetList, StatefulSet>]
public sealed partial class StatefulSetList : KubernetesList<StatefulSet>;
