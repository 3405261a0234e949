// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Rbac.V1;

/// <summary>What is to be set of a <see cref="ClusterRole"/>.</summary>
public sealed partial class ClusterRoleApplyConfiguration : IApplyConfiguration<ClusterRoleApplyConfiguration, ClusterRole>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ClusterRoleApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public ClusterRoleApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="ClusterRole.AggregationRule"/>
    [JsonPropertyName("aggregationRule")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AggregationRule? AggregationRule { get; set; }

    /// <inheritdoc cref="ClusterRole.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "rbac.authorization.k8s.io/v1";

    /// <inheritdoc cref="ClusterRole.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ClusterRole";

    /// <inheritdoc cref="ClusterRole.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ClusterRole.Rules"/>
    [JsonPropertyName("rules")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<PolicyRule>? Rules { get; set; }

    static JsonTypeInfo<ClusterRoleApplyConfiguration> IApplyConfiguration<ClusterRoleApplyConfiguration, ClusterRole>.JsonTypeInfo => KubernetesJson.Default.ClusterRoleApplyConfiguration;
}
