// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Resource.V1;

/// <summary>What is to be set of a <see cref="ResourceSlice"/>.</summary>
public sealed partial class ResourceSliceApplyConfiguration : IApplyConfiguration<ResourceSliceApplyConfiguration, ResourceSlice>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ResourceSliceApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public ResourceSliceApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="ResourceSlice.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "resource.k8s.io/v1";

    /// <inheritdoc cref="ResourceSlice.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ResourceSlice";

    /// <inheritdoc cref="ResourceSlice.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ResourceSlice.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResourceSliceSpecApplyConfiguration? Spec { get; set; }

    static JsonTypeInfo<ResourceSliceApplyConfiguration> IApplyConfiguration<ResourceSliceApplyConfiguration, ResourceSlice>.JsonTypeInfo => KubernetesJson.Default.ResourceSliceApplyConfiguration;
}
