// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Storage.V1;

/// <summary>What is to be set of a <see cref="CSIDriver"/>.</summary>
public sealed partial class CSIDriverApplyConfiguration : IApplyConfiguration<CSIDriverApplyConfiguration, CSIDriver>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public CSIDriverApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    public CSIDriverApplyConfiguration(string name) => Metadata = new() { Name = name };

    /// <inheritdoc cref="CSIDriver.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "storage.k8s.io/v1";

    /// <inheritdoc cref="CSIDriver.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "CSIDriver";

    /// <inheritdoc cref="CSIDriver.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="CSIDriver.Spec"/>
    [JsonPropertyName("spec")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CSIDriverSpec? Spec { get; set; }

    static JsonTypeInfo<CSIDriverApplyConfiguration> IApplyConfiguration<CSIDriverApplyConfiguration, CSIDriver>.JsonTypeInfo => KubernetesJson.Default.CSIDriverApplyConfiguration;
}
