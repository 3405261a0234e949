// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>HTTPHeader describes a custom header to be used in HTTP probes</summary>
[KubernetesType("io.k8s.api.core.v1.HTTPHeader")]
public sealed partial class HTTPHeader
{
    /// <summary>
    /// The header field name.
    /// This will be canonicalized upon output, so case-variant names will be understood as the same header.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>The header field value</summary>
    [JsonPropertyName("value")]
    public required string Value { get; set; }
}
