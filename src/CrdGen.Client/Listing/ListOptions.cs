namespace CrdGen.Client;

/// <summary>Which objects a list has, and how they are asked for.</summary>
public sealed record ListOptions
{
    /// <summary>Only objects with these labels: <c>app=web,tier!=cache</c>. <see langword="null"/> for all.</summary>
    public LabelQuery? LabelSelector { get; init; }

    /// <summary>Only objects with these fields: <c>status.phase=Running</c>. Each resource has its own few. <see langword="null"/> for all.</summary>
    public FieldQuery? FieldSelector { get; init; }

    /// <summary>
    /// The most objects that one answer has. <see langword="null"/>: a list has all objects in one answer, and
    /// <see cref="ResourceClient{T}.ListAllAsync"/> asks for 500 at a time.
    /// </summary>
    public int? Limit { get; init; }

    /// <summary>The token of the next page: <see cref="ResourceList{T}.Continue"/> of the page before. All other options must be as then.</summary>
    public string? Continue { get; init; }

    /// <summary>
    /// Which state of the objects is wanted, with <see cref="ResourceVersionMatch"/>. <see langword="null"/> for the newest;
    /// <c>"0"</c> for any that the server has at hand, which may be old.
    /// </summary>
    public string? ResourceVersion { get; init; }

    /// <summary>How <see cref="ResourceVersion"/> is meant. <see langword="null"/> where that is not set.</summary>
    public ResourceVersionMatch? ResourceVersionMatch { get; init; }

    /// <summary>How long the server may take: whole seconds. <see langword="null"/> for as long as the server allows.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// Is told of objects that are not what their type says, which are then left out. <see langword="null"/>: the first such
    /// object is an error.
    /// </summary>
    public Action<UnreadableObject>? OnUnreadable { get; init; }
}
