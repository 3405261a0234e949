namespace CrdGen.Client;

/// <summary>How files get into a container, or out of it.</summary>
public sealed record CopyOptions
{
    /// <summary>The container; <see langword="null"/> where the pod has only one.</summary>
    public string? Container { get; init; }

    /// <summary>
    /// Whether files keep who may read, write and run them. Never kept are the owner and the set-user-id bits, and, as with
    /// <c>kubectl cp</c>, times.
    /// </summary>
    public bool PreservePermissions { get; init; } = true;
}
