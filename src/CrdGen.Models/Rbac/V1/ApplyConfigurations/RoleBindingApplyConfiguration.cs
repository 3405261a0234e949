// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

/// <summary>What is to be set of a <see cref="RoleBinding"/>.</summary>
public sealed partial class RoleBindingApplyConfiguration : IApplyConfiguration<RoleBindingApplyConfiguration, RoleBinding>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public RoleBindingApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public RoleBindingApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="RoleBinding.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "rbac.authorization.k8s.io/v1";

    /// <inheritdoc cref="RoleBinding.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "RoleBinding";

    /// <inheritdoc cref="RoleBinding.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="RoleBinding.RoleRef"/>
    [JsonPropertyName("roleRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RoleRef? RoleRef { get; set; }

    /// <inheritdoc cref="RoleBinding.Subjects"/>
    [JsonPropertyName("subjects")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Subject>? Subjects { get; set; }

    static JsonTypeInfo<RoleBindingApplyConfiguration> IApplyConfiguration<RoleBindingApplyConfiguration, RoleBinding>.JsonTypeInfo => KubernetesJson.Default.RoleBindingApplyConfiguration;
}
