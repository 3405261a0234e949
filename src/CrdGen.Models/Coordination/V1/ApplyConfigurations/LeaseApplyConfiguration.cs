// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Coordination.V1;

/// <summary>What is to be set of a <see cref="Lease"/>.</summary>
public sealed partial class LeaseApplyConfiguration : IApplyConfiguration<LeaseApplyConfiguration, Lease>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public LeaseApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public LeaseApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="Lease.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "coordination.k8s.io/v1";

    /// <inheritdoc cref="Lease.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Lease";

    /// <inheritdoc cref="Lease.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="Lease.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LeaseSpec? Spec { get; set; }

    static JsonTypeInfo<LeaseApplyConfiguration> IApplyConfiguration<LeaseApplyConfiguration, Lease>.JsonTypeInfo => KubernetesJson.Default.LeaseApplyConfiguration;
}
