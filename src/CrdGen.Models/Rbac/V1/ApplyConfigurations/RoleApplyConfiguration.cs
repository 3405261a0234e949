// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

/// <summary>What is to be set of a <see cref="Role"/>.</summary>
public sealed partial class RoleApplyConfiguration : IApplyConfiguration<RoleApplyConfiguration, Role>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public RoleApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public RoleApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="Role.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "rbac.authorization.k8s.io/v1";

    /// <inheritdoc cref="Role.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Role";

    /// <inheritdoc cref="Role.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="Role.Rules"/>
    [JsonPropertyName("rules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<PolicyRule>? Rules { get; set; }

    static JsonTypeInfo<RoleApplyConfiguration> IApplyConfiguration<RoleApplyConfiguration, Role>.JsonTypeInfo => KubernetesJson.Default.RoleApplyConfiguration;
}
