namespace CrdGen.Client;

/// <summary>One event of a watch.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public readonly struct WatchEvent<T>
    where T : class, IKubernetesObject
{
    private readonly T? state;

    internal WatchEvent(WatchEventType type, T state)
    {
        Type = type;
        this.state = state;
        ResourceVersion = state.Metadata.ResourceVersion ?? "";
    }

    internal WatchEvent(WatchEventType type, string resourceVersion, bool isInitialEventsEnd = false)
    {
        Type = type;
        ResourceVersion = resourceVersion;
        IsInitialEventsEnd = isInitialEventsEnd;
    }

    /// <summary>What has happened.</summary>
    public WatchEventType Type { get; }

    /// <summary>The object.</summary>
    /// <exception cref="InvalidOperationException">A bookmark has none.</exception>
    public T Object => state ?? throw new InvalidOperationException("A bookmark has no object: look at Type before.");

    /// <summary>The version up to which all has been sent; a watch can go on from there.</summary>
    public string ResourceVersion { get; }

    /// <summary>Whether this bookmark ends the objects that were there before (<see cref="WatchOptions.SendInitialEvents"/>).</summary>
    public bool IsInitialEventsEnd { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        state is null ? $"{Type} {ResourceVersion}" : $"{Type} {state.Kind} {state.Metadata.Namespace}/{state.Metadata.Name} {ResourceVersion}";
}
