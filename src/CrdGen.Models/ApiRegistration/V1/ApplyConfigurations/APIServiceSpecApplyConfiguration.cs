// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiRegistration.V1;

/// <summary>What is to be set of a <see cref="APIServiceSpec"/>.</summary>
public sealed partial class APIServiceSpecApplyConfiguration
{
    /// <inheritdoc cref="APIServiceSpec.CABundle"/>
    [JsonPropertyName("caBundle")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public byte[]? CABundle { get; set; }

    /// <inheritdoc cref="APIServiceSpec.Group"/>
    [JsonPropertyName("group")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; set; }

    /// <inheritdoc cref="APIServiceSpec.GroupPriorityMinimum"/>
    [JsonPropertyName("groupPriorityMinimum")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? GroupPriorityMinimum { get; set; }

    /// <inheritdoc cref="APIServiceSpec.InsecureSkipTLSVerify"/>
    [JsonPropertyName("insecureSkipTLSVerify")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? InsecureSkipTLSVerify { get; set; }

    /// <inheritdoc cref="APIServiceSpec.Service"/>
    [JsonPropertyName("service")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ServiceReference? Service { get; set; }

    /// <inheritdoc cref="APIServiceSpec.Version"/>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Version { get; set; }

    /// <inheritdoc cref="APIServiceSpec.VersionPriority"/>
    [JsonPropertyName("versionPriority")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? VersionPriority { get; set; }
}
