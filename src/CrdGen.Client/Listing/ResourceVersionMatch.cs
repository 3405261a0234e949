namespace CrdGen.Client;

/// <summary>How <see cref="ListOptions.ResourceVersion"/> is meant.</summary>
public enum ResourceVersionMatch
{
    /// <summary>The objects as they are at that version, or at a later one.</summary>
    NotOlderThan,

    /// <summary>The objects exactly as they were at that version.</summary>
    Exact,
}
