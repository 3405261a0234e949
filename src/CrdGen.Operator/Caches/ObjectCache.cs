using System.Diagnostics.CodeAnalysis;

namespace CrdGen.Operator;

/// <summary>Objects by their keys, with indexes. One writes, many read.</summary>
internal sealed class ObjectCache<T> : IObjectCache<T>
    where T : class, IKubernetesObject
{
    private readonly Lock gate = new();
    private readonly Dictionary<ObjectKey, T> objects = [];
    private readonly ObjectIndex<T> namespaces = new(resource => resource.Metadata.Namespace is { } name ? [name] : []);
    private readonly Dictionary<string, ObjectIndex<T>> indexes = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return objects.Count;
            }
        }
    }

    /// <inheritdoc/>
    public bool TryGet(ObjectKey key, [MaybeNullWhen(false)] out T resource)
    {
        lock (gate)
        {
            return objects.TryGetValue(key, out resource);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<T> List(string? @namespace = null)
    {
        lock (gate)
        {
            return @namespace is null ? [.. objects.Values] : Objects(namespaces.Find(@namespace));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<T> Find(string index, string value)
    {
        lock (gate)
        {
            return indexes.TryGetValue(index, out var found)
                ? Objects(found.Find(value))
                : throw new KeyNotFoundException($"There is no index '{index}': {(indexes.Count == 0 ? "none was added" : "there are " + string.Join(", ", indexes.Keys.Order(StringComparer.Ordinal)))}.");
        }
    }

    /// <summary>The keys of all objects, or of those in a namespace.</summary>
    public IReadOnlyList<ObjectKey> Keys(string? @namespace)
    {
        lock (gate)
        {
            return @namespace is null ? [.. objects.Keys] : [.. namespaces.Find(@namespace)];
        }
    }

    /// <summary>Adds an index, over what is there already as well.</summary>
    /// <exception cref="ArgumentException">There is one of this name.</exception>
    public void AddIndex(string name, Func<T, IEnumerable<string>> values)
    {
        lock (gate)
        {
            var index = new ObjectIndex<T>(values);
            indexes.Add(name, index);
            foreach (var (key, resource) in objects)
            {
                index.Set(key, resource);
            }
        }
    }

    /// <summary>Puts an object in, and gives the one that was there.</summary>
    public T? Set(ObjectKey key, T resource)
    {
        lock (gate)
        {
            objects.TryGetValue(key, out var old);
            objects[key] = resource;
            foreach (var index in Indexes())
            {
                index.Set(key, resource);
            }

            return old;
        }
    }

    /// <summary>Takes an object out, and gives it, if it was there.</summary>
    public T? Remove(ObjectKey key)
    {
        lock (gate)
        {
            if (!objects.Remove(key, out var old))
            {
                return null;
            }

            foreach (var index in Indexes())
            {
                index.Remove(key);
            }

            return old;
        }
    }

    private T[] Objects(IReadOnlyCollection<ObjectKey> keys)
    {
        var found = new T[keys.Count];
        var i = 0;
        foreach (var key in keys)
        {
            found[i++] = objects[key];
        }

        return found;
    }

    private IEnumerable<ObjectIndex<T>> Indexes() => indexes.Values.Prepend(namespaces);
}
