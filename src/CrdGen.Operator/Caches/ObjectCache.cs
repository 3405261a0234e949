using System.Diagnostics.CodeAnalysis;

namespace CrdGen.Operator;

/// <summary>Objects by their keys, with indexes. One writes, many read.</summary>
internal sealed class ObjectCache<T> : IObjectCache<T>
    where T : class, IKubernetesObject
{
    private readonly Lock gate = new();
    private readonly Dictionary<ObjectKey, T> objects = [];
    private readonly Dictionary<string, HashSet<ObjectKey>> namespaces = new(StringComparer.Ordinal);
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
            return @namespace is null ? [.. objects.Values] : Objects(KeysIn(@namespace));
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
            return @namespace is null ? [.. objects.Keys] : [.. KeysIn(@namespace)];
        }
    }

    /// <summary>Adds an index, over what is there already as well.</summary>
    /// <exception cref="ArgumentException">There is one of this name.</exception>
    public void AddIndex(string name, Func<T, IEnumerable<string>> values)
    {
        if (!TryAddIndex(name, values))
        {
            throw new ArgumentException($"There is an index '{name}' already: two controllers of one resource share its cache.", nameof(name));
        }
    }

    /// <summary>Adds an index, unless there is one of this name.</summary>
    public bool TryAddIndex(string name, Func<T, IEnumerable<string>> values)
    {
        lock (gate)
        {
            if (indexes.ContainsKey(name))
            {
                return false;
            }

            var index = new ObjectIndex<T>(values);
            foreach (var (key, resource) in objects)
            {
                index.Set(key, index.ValuesOf(resource));
            }

            indexes.Add(name, index);
            return true;
        }
    }

    /// <summary>Puts an object in, and gives the one that was there. Where an index fails, all stays as it was.</summary>
    public T? Set(ObjectKey key, T resource)
    {
        lock (gate)
        {
            var said = ValuesOf(resource);
            if (!objects.TryGetValue(key, out var old) && key.Namespace is { } place)
            {
                if (!namespaces.TryGetValue(place, out var keys))
                {
                    namespaces.Add(place, keys = []);
                }

                keys.Add(key);
            }

            objects[key] = resource;
            var i = 0;
            foreach (var index in indexes.Values)
            {
                index.Set(key, said[i++]);
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

            if (key.Namespace is { } place && namespaces.TryGetValue(place, out var keys) && keys.Remove(key) && keys.Count == 0)
            {
                namespaces.Remove(place);
            }

            foreach (var index in indexes.Values)
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

    private string[][] ValuesOf(T resource)
    {
        if (indexes.Count == 0)
        {
            return [];
        }

        var said = new string[indexes.Count][];
        var i = 0;
        foreach (var index in indexes.Values)
        {
            said[i++] = index.ValuesOf(resource);
        }

        return said;
    }

    private HashSet<ObjectKey> KeysIn(string place) => namespaces.TryGetValue(place, out var keys) ? keys : [];
}
