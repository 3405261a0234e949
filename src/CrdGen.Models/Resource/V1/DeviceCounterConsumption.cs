// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>
/// DeviceCounterConsumption defines a set of counters that
/// a device will consume from a CounterSet.
/// </summary>
[KubernetesType("io.k8s.api.resource.v1.DeviceCounterConsumption")]
public sealed partial class DeviceCounterConsumption
{
    /// <summary>
    /// CounterSet is the name of the set from which the
    /// counters defined will be consumed.
    /// </summary>
    [JsonPropertyName("counterSet")]
    public required string CounterSet { get; set; }

    /// <summary>
    /// Counters defines the counters that will be consumed by the device.
    ///
    /// The maximum number of counters is 32.
    /// </summary>
    [JsonPropertyName("counters")]
    public required Dictionary<string, Counter> Counters { get; set; }
}
