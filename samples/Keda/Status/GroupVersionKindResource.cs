namespace Keda;

/// <summary>GroupVersionKindResource provides unified structure for schema.GroupVersionKind and Resource</summary>
public sealed record GroupVersionKindResource
{
    public required string Group { get; init; }

    public required string Version { get; init; }

    public required string Kind { get; init; }

    public required string Resource { get; init; }
}
