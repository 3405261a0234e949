// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Policy.V1;

/// <summary>What is to be set of a <see cref="PodDisruptionBudget"/>.</summary>
public sealed partial class PodDisruptionBudgetApplyConfiguration : IApplyConfiguration<PodDisruptionBudgetApplyConfiguration, PodDisruptionBudget>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public PodDisruptionBudgetApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public PodDisruptionBudgetApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="PodDisruptionBudget.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "policy/v1";

    /// <inheritdoc cref="PodDisruptionBudget.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "PodDisruptionBudget";

    /// <inheritdoc cref="PodDisruptionBudget.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="PodDisruptionBudget.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodDisruptionBudgetSpec? Spec { get; set; }

    /// <inheritdoc cref="PodDisruptionBudget.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PodDisruptionBudgetStatus? Status { get; set; }

    static JsonTypeInfo<PodDisruptionBudgetApplyConfiguration> IApplyConfiguration<PodDisruptionBudgetApplyConfiguration, PodDisruptionBudget>.JsonTypeInfo => KubernetesJson.Default.PodDisruptionBudgetApplyConfiguration;
}
