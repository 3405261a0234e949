// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>What is to be set of a <see cref="HTTPGetAction"/>.</summary>
public sealed partial class HTTPGetActionApplyConfiguration
{
    /// <inheritdoc cref="HTTPGetAction.Host"/>
    [JsonPropertyName("host")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Host { get; set; }

    /// <inheritdoc cref="HTTPGetAction.HttpHeaders"/>
    [JsonPropertyName("httpHeaders")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<HTTPHeader>? HttpHeaders { get; set; }

    /// <inheritdoc cref="HTTPGetAction.Path"/>
    [JsonPropertyName("path")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; set; }

    /// <inheritdoc cref="HTTPGetAction.Port"/>
    [JsonPropertyName("port")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IntOrString? Port { get; set; }

    /// <inheritdoc cref="HTTPGetAction.Scheme"/>
    [JsonPropertyName("scheme")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Scheme { get; set; }
}
