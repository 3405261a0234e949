using System.Collections;

namespace CrdGen.Client;

/// <summary>Objects as they were at one time: all of a list, or one page of it.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
/// <param name="metadata">What the server says of the list.</param>
/// <param name="items">The objects.</param>
public sealed class ResourceList<T>(ListMeta metadata, IReadOnlyList<T> items) : IReadOnlyList<T>
{
    /// <summary>What the server says of the list.</summary>
    public ListMeta Metadata { get; } = metadata;

    /// <summary>The objects.</summary>
    public IReadOnlyList<T> Items { get; } = items;

    /// <summary>The version of the list: a watch that starts there gives all that changes afterwards.</summary>
    public string? ResourceVersion => Metadata.ResourceVersion;

    /// <summary>The token of the next page; <see langword="null"/> where this is the last.</summary>
    public string? Continue => string.IsNullOrEmpty(Metadata.Continue) ? null : Metadata.Continue;

    /// <inheritdoc/>
    public int Count => Items.Count;

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
