using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Client;

/// <summary>What a node uses, as the metrics server measured it last (<c>metrics.k8s.io</c>).</summary>
[KubernetesResource("metrics.k8s.io", "nodes", ResourceScope.Cluster)]
public sealed class NodeMetrics : IApiResource<NodeMetrics>
{
    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } = new("metrics.k8s.io", "v1beta1", "NodeMetrics", "NodeMetricsList", "nodes", ResourceScope.Cluster);

    /// <inheritdoc/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "metrics.k8s.io/v1beta1";

    /// <inheritdoc/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "NodeMetrics";

    /// <inheritdoc/>
    [JsonPropertyName("metadata")]
    public ObjectMeta Metadata { get; set; } = new();

    /// <summary>When it was measured.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>Over which time, as Go writes durations: <c>15.3s</c>.</summary>
    [JsonPropertyName("window")]
    public string? Window { get; set; }

    /// <summary>What it uses: <c>cpu</c> in cores, <c>memory</c> in bytes.</summary>
    [JsonPropertyName("usage")]
    public Dictionary<string, Quantity> Usage { get; set; } = [];

    /// <summary>The cores.</summary>
    [JsonIgnore]
    public Quantity Cpu => Usage.GetValueOrDefault("cpu");

    /// <summary>The memory, in bytes.</summary>
    [JsonIgnore]
    public Quantity Memory => Usage.GetValueOrDefault("memory");

    static JsonTypeInfo<NodeMetrics> IApiResource<NodeMetrics>.JsonTypeInfo => ClientJson.Default.NodeMetrics;
}
