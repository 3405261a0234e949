// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// ContainerRestartRuleOnExitCodes describes the condition
/// for handling an exited container based on its exit codes.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.ContainerRestartRuleOnExitCodes")]
public sealed partial class ContainerRestartRuleOnExitCodes
{
    /// <summary>
    /// Represents the relationship between the container exit code(s) and the
    /// specified values. Possible values are:
    /// - In: the requirement is satisfied if the container exit code is in the
    /// set of specified values.
    /// - NotIn: the requirement is satisfied if the container exit code is
    /// not in the set of specified values.
    /// </summary>
    [JsonPropertyName("operator")]
    public required string Operator { get; set; }

    /// <summary>
    /// Specifies the set of values to check for container exit codes.
    /// At most 255 elements are allowed.
    /// </summary>
    [JsonPropertyName("values")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Set)]
    public List<int>? Values { get; set; }
}
