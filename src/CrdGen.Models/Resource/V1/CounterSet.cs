// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>
/// CounterSet defines a named set of counters
/// that are available to be used by devices defined in the
/// ResourcePool.
///
/// The counters are not allocatable by themselves, but
/// can be referenced by devices. When a device is allocated,
/// the portion of counters it uses will no longer be available for use
/// by other devices.
/// </summary>
[KubernetesType("io.k8s.api.resource.v1.CounterSet")]
public sealed partial class CounterSet
{
    /// <summary>
    /// Counters defines the set of counters for this CounterSet
    /// The name of each counter must be unique in that set and must be a DNS label.
    ///
    /// The maximum number of counters is 32.
    /// </summary>
    [JsonPropertyName("counters")]
    public required Dictionary<string, Counter> Counters { get; set; }

    /// <summary>
    /// Name defines the name of the counter set.
    /// It must be a DNS label.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }
}
