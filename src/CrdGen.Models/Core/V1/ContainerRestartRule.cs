// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>ContainerRestartRule describes how a container exit is handled.</summary>
[KubernetesType("io.k8s.api.core.v1.ContainerRestartRule")]
public sealed partial class ContainerRestartRule
{
    /// <summary>
    /// Specifies the action taken on a container exit if the requirements
    /// are satisfied. The only possible value is "Restart" to restart the
    /// container.
    /// </summary>
    [JsonPropertyName("action")]
    public required string Action { get; set; }

    /// <summary>Represents the exit codes to check on container exits.</summary>
    [JsonPropertyName("exitCodes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContainerRestartRuleOnExitCodes? ExitCodes { get; set; }
}
