// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Networking.V1;

/// <summary>What is to be set of a <see cref="NetworkPolicy"/>.</summary>
public sealed partial class NetworkPolicyApplyConfiguration : IApplyConfiguration<NetworkPolicyApplyConfiguration, NetworkPolicy>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public NetworkPolicyApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public NetworkPolicyApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="NetworkPolicy.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "networking.k8s.io/v1";

    /// <inheritdoc cref="NetworkPolicy.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "NetworkPolicy";

    /// <inheritdoc cref="NetworkPolicy.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="NetworkPolicy.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NetworkPolicySpec? Spec { get; set; }

    static JsonTypeInfo<NetworkPolicyApplyConfiguration> IApplyConfiguration<NetworkPolicyApplyConfiguration, NetworkPolicy>.JsonTypeInfo => KubernetesJson.Default.NetworkPolicyApplyConfiguration;
}
