// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Discovery.V1;

/// <summary>What is to be set of a <see cref="EndpointSlice"/>.</summary>
public sealed partial class EndpointSliceApplyConfiguration : IApplyConfiguration<EndpointSliceApplyConfiguration, EndpointSlice>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public EndpointSliceApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public EndpointSliceApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="EndpointSlice.AddressType"/>
    [JsonPropertyName("addressType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AddressType { get; set; }

    /// <inheritdoc cref="EndpointSlice.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "discovery.k8s.io/v1";

    /// <inheritdoc cref="EndpointSlice.Endpoints"/>
    [JsonPropertyName("endpoints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Endpoint>? Endpoints { get; set; }

    /// <inheritdoc cref="EndpointSlice.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "EndpointSlice";

    /// <inheritdoc cref="EndpointSlice.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="EndpointSlice.Ports"/>
    [JsonPropertyName("ports")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<EndpointPort>? Ports { get; set; }

    static JsonTypeInfo<EndpointSliceApplyConfiguration> IApplyConfiguration<EndpointSliceApplyConfiguration, EndpointSlice>.JsonTypeInfo => KubernetesJson.Default.EndpointSliceApplyConfiguration;
}
