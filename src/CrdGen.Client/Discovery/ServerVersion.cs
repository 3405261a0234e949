using System.Text.Json.Serialization;

namespace CrdGen.Client;

/// <summary>The version of an API server (<c>/version</c>).</summary>
public sealed record ServerVersion
{
    /// <summary>The major version: <c>1</c>.</summary>
    [JsonPropertyName("major")]
    public required string Major { get; init; }

    /// <summary>The minor version: <c>36</c>; some providers add a <c>+</c>.</summary>
    [JsonPropertyName("minor")]
    public required string Minor { get; init; }

    /// <summary>The whole version: <c>v1.36.4</c>.</summary>
    [JsonPropertyName("gitVersion")]
    public required string GitVersion { get; init; }

    /// <summary>The commit that it was built of.</summary>
    [JsonPropertyName("gitCommit")]
    public string? GitCommit { get; init; }

    /// <summary>When it was built.</summary>
    [JsonPropertyName("buildDate")]
    public string? BuildDate { get; init; }

    /// <summary>The operating system and processor: <c>linux/amd64</c>.</summary>
    [JsonPropertyName("platform")]
    public string? Platform { get; init; }

    /// <inheritdoc/>
    public override string ToString() => GitVersion;
}
