using System.Text.Json.Serialization;

namespace CrdGen.Client;

/// <summary>What one container uses.</summary>
public sealed class ContainerMetrics
{
    /// <summary>The container.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; set; }

    /// <summary>What it uses: <c>cpu</c> in cores, <c>memory</c> in bytes.</summary>
    [JsonPropertyName("usage")]
    public Dictionary<string, Quantity> Usage { get; set; } = [];

    /// <summary>The cores.</summary>
    [JsonIgnore]
    public Quantity Cpu => Usage.GetValueOrDefault("cpu");

    /// <summary>The memory, in bytes.</summary>
    [JsonIgnore]
    public Quantity Memory => Usage.GetValueOrDefault("memory");
}
