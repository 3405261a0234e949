// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="Service"/>.</summary>
public sealed partial class ServiceApplyConfiguration : IApplyConfiguration<ServiceApplyConfiguration, Service>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ServiceApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public ServiceApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="Service.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="Service.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Service";

    /// <inheritdoc cref="Service.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="Service.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ServiceSpec? Spec { get; set; }

    /// <inheritdoc cref="Service.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ServiceStatus? Status { get; set; }

    static JsonTypeInfo<ServiceApplyConfiguration> IApplyConfiguration<ServiceApplyConfiguration, Service>.JsonTypeInfo => KubernetesJson.Default.ServiceApplyConfiguration;
}
