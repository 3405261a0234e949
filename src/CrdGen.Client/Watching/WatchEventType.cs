namespace CrdGen.Client;

/// <summary>What has happened to an object.</summary>
public enum WatchEventType
{
    /// <summary>It has come to be, or has begun to match the selectors.</summary>
    Added,

    /// <summary>It has changed.</summary>
    Modified,

    /// <summary>It is gone, or has ceased to match the selectors; this is its last state.</summary>
    Deleted,

    /// <summary>Nothing: all changes up to a version have been sent (KEP-956).</summary>
    Bookmark,
}
