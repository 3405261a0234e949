// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="Endpoints"/>.</summary>
public sealed partial class EndpointsApplyConfiguration : IApplyConfiguration<EndpointsApplyConfiguration, Endpoints>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public EndpointsApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public EndpointsApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="Endpoints.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="Endpoints.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "Endpoints";

    /// <inheritdoc cref="Endpoints.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="Endpoints.Subsets"/>
    [JsonPropertyName("subsets")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<EndpointSubset>? Subsets { get; set; }

    static JsonTypeInfo<EndpointsApplyConfiguration> IApplyConfiguration<EndpointsApplyConfiguration, Endpoints>.JsonTypeInfo => KubernetesJson.Default.EndpointsApplyConfiguration;
}
