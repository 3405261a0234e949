namespace CrdGen.Client;

/// <summary>What <see cref="IListerWatcher{T}.ListAndWatchAsync"/> tells.</summary>
public enum ResourceEventType
{
    /// <summary>A list begins. What is known from before stays valid until <see cref="ListCompleted"/>.</summary>
    ListStarted,

    /// <summary>An object of the list, or a newer state of one: the list may be streamed while things change.</summary>
    Listed,

    /// <summary>The list is complete: objects that were known before, and are not in it, are gone.</summary>
    ListCompleted,

    /// <summary>An object has come to be, or has begun to match the selectors.</summary>
    Added,

    /// <summary>An object has changed.</summary>
    Modified,

    /// <summary>
    /// An object is gone, or has ceased to match the selectors; this is its last state. Within a list it is one that was listed just
    /// before.
    /// </summary>
    Deleted,

    /// <summary>Nothing has happened up to a version.</summary>
    Bookmark,
}
