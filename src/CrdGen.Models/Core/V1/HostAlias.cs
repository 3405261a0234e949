// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Core.V1;

/// <summary>
/// HostAlias holds the mapping between IP and hostnames that will be injected as an entry in the
/// pod's hosts file.
/// </summary>
[KubernetesType("io.k8s.api.core.v1.HostAlias")]
public sealed partial class HostAlias
{
    /// <summary>Hostnames for the above IP address.</summary>
    [JsonPropertyName("hostnames")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Hostnames { get; set; }

    /// <summary>IP address of the host file entry.</summary>
    [JsonPropertyName("ip")]
    public required string IP { get; set; }
}
