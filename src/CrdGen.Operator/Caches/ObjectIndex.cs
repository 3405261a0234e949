namespace CrdGen.Operator;

/// <summary>The keys of objects by what a function says of each: the node of a pod, the owner of a child.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
internal sealed class ObjectIndex<T>(Func<T, IEnumerable<string>> values)
{
    private readonly Dictionary<string, HashSet<ObjectKey>> keys = new(StringComparer.Ordinal);

    // Kept, not asked again: somebody may have changed the object in the meantime.
    private readonly Dictionary<ObjectKey, string[]> said = [];

    /// <summary>The keys of the objects of which the function says this.</summary>
    public IReadOnlyCollection<ObjectKey> Find(string value) => keys.TryGetValue(value, out var found) ? found : [];

    /// <summary>What the function says of an object. It is the user's, and may throw.</summary>
    public string[] ValuesOf(T resource) => [.. values(resource)];

    /// <summary>Puts in what is said of an object, new or changed.</summary>
    public void Set(ObjectKey key, string[] now)
    {
        if (said.TryGetValue(key, out var before) && before.AsSpan().SequenceEqual(now))
        {
            return;
        }

        Remove(key);
        if (now.Length == 0)
        {
            return;
        }

        said.Add(key, now);
        foreach (var value in now)
        {
            if (!keys.TryGetValue(value, out var found))
            {
                keys.Add(value, found = []);
            }

            found.Add(key);
        }
    }

    /// <summary>Forgets an object.</summary>
    public void Remove(ObjectKey key)
    {
        if (!said.Remove(key, out var old))
        {
            return;
        }

        foreach (var value in old)
        {
            if (keys.TryGetValue(value, out var found) && found.Remove(key) && found.Count == 0)
            {
                keys.Remove(value);
            }
        }
    }
}
