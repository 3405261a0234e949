using System.Diagnostics.CodeAnalysis;

namespace CrdGen.Operator;

/// <summary>
/// The objects of a resource as they were seen last, in memory. What it gives is shared by all: change copies, never the objects.
/// </summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public interface IObjectCache<T>
    where T : class, IKubernetesObject
{
    /// <summary>How many objects there are.</summary>
    int Count { get; }

    /// <summary>An object, if it is there.</summary>
    /// <param name="key">Its name and namespace.</param>
    /// <param name="resource">The object.</param>
    bool TryGet(ObjectKey key, [MaybeNullWhen(false)] out T resource);

    /// <summary>All objects, or those of a namespace, as they are at this moment, in no order.</summary>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    IReadOnlyList<T> List(string? @namespace = null);

    /// <summary>The objects of which an index says something, in no order.</summary>
    /// <param name="index">The name of the index.</param>
    /// <param name="value">What it says.</param>
    /// <exception cref="KeyNotFoundException">There is no such index.</exception>
    IReadOnlyList<T> Find(string index, string value);
}
