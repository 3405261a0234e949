// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Networking.V1;

/// <summary>What is to be set of a <see cref="IPAddressSpec"/>.</summary>
public sealed partial class IPAddressSpecApplyConfiguration
{
    /// <inheritdoc cref="IPAddressSpec.ParentRef"/>
    [JsonPropertyName("parentRef")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ParentReferenceApplyConfiguration? ParentRef { get; set; }
}
