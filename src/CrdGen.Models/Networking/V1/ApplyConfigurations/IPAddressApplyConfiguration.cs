// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

/// <summary>What is to be set of a <see cref="IPAddress"/>.</summary>
public sealed partial class IPAddressApplyConfiguration : IApplyConfiguration<IPAddressApplyConfiguration, IPAddress>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public IPAddressApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public IPAddressApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="IPAddress.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "networking.k8s.io/v1";

    /// <inheritdoc cref="IPAddress.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "IPAddress";

    /// <inheritdoc cref="IPAddress.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="IPAddress.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IPAddressSpecApplyConfiguration? Spec { get; set; }

    static JsonTypeInfo<IPAddressApplyConfiguration> IApplyConfiguration<IPAddressApplyConfiguration, IPAddress>.JsonTypeInfo => KubernetesJson.Default.IPAddressApplyConfiguration;
}
