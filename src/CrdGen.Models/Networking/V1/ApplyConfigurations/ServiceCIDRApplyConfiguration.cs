// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

/// <summary>What is to be set of a <see cref="ServiceCIDR"/>.</summary>
public sealed partial class ServiceCIDRApplyConfiguration : IApplyConfiguration<ServiceCIDRApplyConfiguration, ServiceCIDR>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ServiceCIDRApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public ServiceCIDRApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="ServiceCIDR.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "networking.k8s.io/v1";

    /// <inheritdoc cref="ServiceCIDR.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ServiceCIDR";

    /// <inheritdoc cref="ServiceCIDR.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ServiceCIDR.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ServiceCIDRSpec? Spec { get; set; }

    /// <inheritdoc cref="ServiceCIDR.Status"/>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ServiceCIDRStatus? Status { get; set; }

    static JsonTypeInfo<ServiceCIDRApplyConfiguration> IApplyConfiguration<ServiceCIDRApplyConfiguration, ServiceCIDR>.JsonTypeInfo => KubernetesJson.Default.ServiceCIDRApplyConfiguration;
}
