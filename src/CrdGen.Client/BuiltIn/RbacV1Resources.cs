// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using CrdGen.Models.Rbac.V1;

namespace CrdGen.Client;

/// <summary>The resources of <c>rbac.authorization.k8s.io/v1</c>.</summary>
public static class RbacV1Resources
{
    /// <summary>Objects of kind ClusterRoleBinding.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<ClusterRoleBinding> ClusterRoleBindings(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ClusterRoleBinding>();
    }

    /// <summary>Objects of kind ClusterRole.</summary>
    /// <param name="client">The client.</param>
    public static ResourceClient<ClusterRole> ClusterRoles(this KubernetesClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<ClusterRole>();
    }

    /// <summary>Objects of kind RoleBinding, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<RoleBinding> RoleBindings(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<RoleBinding>(@namespace);
    }

    /// <summary>Objects of kind Role, in a namespace or in all.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public static ResourceClient<Role> Roles(this KubernetesClient client, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Resources<Role>(@namespace);
    }
}
