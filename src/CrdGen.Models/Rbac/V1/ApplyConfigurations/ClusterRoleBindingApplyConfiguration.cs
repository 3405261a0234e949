// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

/// <summary>What is to be set of a <see cref="ClusterRoleBinding"/>.</summary>
public sealed partial class ClusterRoleBindingApplyConfiguration : IApplyConfiguration<ClusterRoleBindingApplyConfiguration, ClusterRoleBinding>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ClusterRoleBindingApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public ClusterRoleBindingApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="ClusterRoleBinding.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "rbac.authorization.k8s.io/v1";

    /// <inheritdoc cref="ClusterRoleBinding.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ClusterRoleBinding";

    /// <inheritdoc cref="ClusterRoleBinding.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ClusterRoleBinding.RoleRef"/>
    [JsonPropertyName("roleRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RoleRef? RoleRef { get; set; }

    /// <inheritdoc cref="ClusterRoleBinding.Subjects"/>
    [JsonPropertyName("subjects")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Subject>? Subjects { get; set; }

    static JsonTypeInfo<ClusterRoleBindingApplyConfiguration> IApplyConfiguration<ClusterRoleBindingApplyConfiguration, ClusterRoleBinding>.JsonTypeInfo => KubernetesJson.Default.ClusterRoleBindingApplyConfiguration;
}
