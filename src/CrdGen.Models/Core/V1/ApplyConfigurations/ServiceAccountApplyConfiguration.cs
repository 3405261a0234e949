// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="ServiceAccount"/>.</summary>
public sealed partial class ServiceAccountApplyConfiguration : IApplyConfiguration<ServiceAccountApplyConfiguration, ServiceAccount>
{
    /// <summary>An object without a name.</summary>
    [JsonConstructor]
    public ServiceAccountApplyConfiguration()
    {
    }

    /// <summary>An object of the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for that of the request.</param>
    public ServiceAccountApplyConfiguration(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };

    /// <inheritdoc cref="ServiceAccount.ApiVersion"/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "v1";

    /// <inheritdoc cref="ServiceAccount.AutomountServiceAccountToken"/>
    [JsonPropertyName("automountServiceAccountToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AutomountServiceAccountToken { get; set; }

    /// <inheritdoc cref="ServiceAccount.ImagePullSecrets"/>
    [JsonPropertyName("imagePullSecrets")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<LocalObjectReference>? ImagePullSecrets { get; set; }

    /// <inheritdoc cref="ServiceAccount.Kind"/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "ServiceAccount";

    /// <inheritdoc cref="ServiceAccount.Metadata"/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <inheritdoc cref="ServiceAccount.Secrets"/>
    [JsonPropertyName("secrets")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ObjectReference>? Secrets { get; set; }

    static JsonTypeInfo<ServiceAccountApplyConfiguration> IApplyConfiguration<ServiceAccountApplyConfiguration, ServiceAccount>.JsonTypeInfo => KubernetesJson.Default.ServiceAccountApplyConfiguration;
}
