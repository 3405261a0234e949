namespace CrdGen.Client;

/// <summary>Which changes a watch gives, and from when on.</summary>
public sealed record WatchOptions
{
    /// <summary>Only objects with these labels. <see langword="null"/> for all.</summary>
    public LabelQuery? LabelSelector { get; init; }

    /// <summary>Only objects with these fields. <see langword="null"/> for all.</summary>
    public FieldQuery? FieldSelector { get; init; }

    /// <summary>
    /// All changes after this version: that of a list, or of the last event. <see langword="null"/>: first all objects that there
    /// are, as <see cref="WatchEventType.Added"/>, then changes.
    /// </summary>
    public string? ResourceVersion { get; init; }

    /// <summary>Whether the server sends bookmarks from time to time (KEP-956).</summary>
    public bool AllowBookmarks { get; init; }

    /// <summary>
    /// Streams a list: first all objects as <see cref="WatchEventType.Added"/>, then a bookmark with
    /// <see cref="WatchEvent{T}.IsInitialEventsEnd"/>, then changes (KEP-3157, Kubernetes 1.32 and later). Servers that cannot
    /// refuse it, or never send the bookmark.
    /// </summary>
    public bool SendInitialEvents { get; init; }

    /// <summary>After how long the server ends the watch: whole seconds. <see langword="null"/>: it chooses.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>
    /// Is told of objects that are not what their type says, whose events are then left out. <see langword="null"/>: the first
    /// such object is an error.
    /// </summary>
    public Action<UnreadableObject>? OnUnreadable { get; init; }
}
