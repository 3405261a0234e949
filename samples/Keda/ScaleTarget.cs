using System.ComponentModel.DataAnnotations;

namespace Keda;

/// <summary>ScaleTarget holds the reference to the scale target Object</summary>
public sealed record ScaleTarget
{
    [MinLength(1)]
    public required string Name { get; init; }

    public string? ApiVersion { get; init; }

    public string? Kind { get; init; }

    public string? EnvSourceContainerName { get; init; }
}
