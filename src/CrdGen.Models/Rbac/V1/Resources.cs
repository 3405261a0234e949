// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

[KubernetesResource("rbac.authorization.k8s.io", "clusterroles", ResourceScope.Cluster)]
public sealed partial class ClusterRole : IApiResource<ClusterRole>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "rbac.authorization.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ClusterRole";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "clusterroles";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ClusterRoleList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<ClusterRole> IApiResource<ClusterRole>.JsonTypeInfo => KubernetesJson.Default.ClusterRole;
}

[KubernetesResource("rbac.authorization.k8s.io", "clusterrolebindings", ResourceScope.Cluster)]
public sealed partial class ClusterRoleBinding : IApiResource<ClusterRoleBinding>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "rbac.authorization.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "ClusterRoleBinding";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "clusterrolebindings";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "ClusterRoleBindingList", KubePluralName, ResourceScope.Cluster);

    static JsonTypeInfo<ClusterRoleBinding> IApiResource<ClusterRoleBinding>.JsonTypeInfo => KubernetesJson.Default.ClusterRoleBinding;
}

[KubernetesListContract<ClusterRoleBindingList, ClusterRoleBinding>]
public sealed partial class ClusterRoleBindingList : KubernetesList<ClusterRoleBinding>;

[KubernetesListContract<ClusterRoleList, ClusterRole>]
public sealed partial class ClusterRoleList : KubernetesList<ClusterRole>;

[KubernetesResource("rbac.authorization.k8s.io", "roles", ResourceScope.Namespaced)]
public sealed partial class Role : IApiResource<Role>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "rbac.authorization.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "Role";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "roles";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "RoleList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<Role> IApiResource<Role>.JsonTypeInfo => KubernetesJson.Default.Role;
}

[KubernetesResource("rbac.authorization.k8s.io", "rolebindings", ResourceScope.Namespaced)]
public sealed partial class RoleBinding : IApiResource<RoleBinding>
{
    /// <summary>The API group.</summary>
    public const string KubeGroup = "rbac.authorization.k8s.io";

    /// <summary>The name of the version, without the group.</summary>
    public const string KubeApiVersion = "v1";

    /// <summary>The kind.</summary>
    public const string KubeKind = "RoleBinding";

    /// <summary>The plural, as it stands in URLs.</summary>
    public const string KubePluralName = "rolebindings";

    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } =
        new(KubeGroup, KubeApiVersion, KubeKind, "RoleBindingList", KubePluralName, ResourceScope.Namespaced);

    static JsonTypeInfo<RoleBinding> IApiResource<RoleBinding>.JsonTypeInfo => KubernetesJson.Default.RoleBinding;
}

[KubernetesListContract<RoleBindingList, RoleBinding>]
public sealed partial class RoleBindingList : KubernetesList<RoleBinding>;

[KubernetesListContract<RoleList, Role>]
public sealed partial class RoleList : KubernetesList<Role>;
