// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.FlowControl.V1;

/// <summary>PriorityLevelConfigurationSpec specifies the configuration of a priority level.</summary>
[KubernetesType("io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec")]
public sealed partial class PriorityLevelConfigurationSpec
{
    /// <summary>
    /// `exempt` specifies how requests are handled for an exempt priority level.
    /// This field MUST be empty if `type` is `"Limited"`.
    /// This field MAY be non-empty if `type` is `"Exempt"`.
    /// If empty and `type` is `"Exempt"` then the default values
    /// for `ExemptPriorityLevelConfiguration` apply.
    /// </summary>
    [JsonPropertyName("exempt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExemptPriorityLevelConfiguration? Exempt { get; set; }

    /// <summary>
    /// `limited` specifies how requests are handled for a Limited priority level.
    /// This field must be non-empty if and only if `type` is `"Limited"`.
    /// </summary>
    [JsonPropertyName("limited")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LimitedPriorityLevelConfiguration? Limited { get; set; }

    /// <summary>
    /// `type` indicates whether this priority level is subject to
    /// limitation on request execution.  A value of `"Exempt"` means
    /// that requests of this priority level are not subject to a limit
    /// (and thus are never queued) and do not detract from the
    /// capacity made available to other priority levels.  A value of
    /// `"Limited"` means that (a) requests of this priority level
    /// _are_ subject to limits and (b) some of the server's limited
    /// capacity is made available exclusively to this priority level.
    /// Required.
    /// </summary>
    [JsonPropertyName("type")]
    public required string Type { get; set; }
}
