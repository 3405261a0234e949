using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Client;

/// <summary>What a pod uses, as the metrics server measured it last (<c>metrics.k8s.io</c>).</summary>
[KubernetesResource("metrics.k8s.io", "pods", ResourceScope.Namespaced)]
public sealed class PodMetrics : IApiResource<PodMetrics>
{
    /// <inheritdoc/>
    public static ResourceDefinition Definition { get; } = new("metrics.k8s.io", "v1beta1", "PodMetrics", "PodMetricsList", "pods", ResourceScope.Namespaced);

    /// <inheritdoc/>
    [JsonPropertyName("apiVersion")]
    public string ApiVersion { get; set; } = "metrics.k8s.io/v1beta1";

    /// <inheritdoc/>
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "PodMetrics";

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

    /// <summary>Its containers.</summary>
    [JsonPropertyName("containers")]
    public List<ContainerMetrics> Containers { get; set; } = [];

    /// <summary>The cores that all containers use together.</summary>
    [JsonIgnore]
    public Quantity Cpu => Containers.Aggregate(default(Quantity), (sum, container) => sum + container.Cpu);

    /// <summary>The memory that all containers use together, in bytes.</summary>
    [JsonIgnore]
    public Quantity Memory => Containers.Aggregate(default(Quantity), (sum, container) => sum + container.Memory);

    static JsonTypeInfo<PodMetrics> IApiResource<PodMetrics>.JsonTypeInfo => ClientJson.Default.PodMetrics;
}
