namespace CrdGen.Client;

/// <summary>One event of <see cref="IListerWatcher{T}.ListAndWatchAsync"/>.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public readonly struct ResourceEvent<T>
    where T : class, IKubernetesObject
{
    private readonly T? state;

    internal ResourceEvent(ResourceEventType type, T? state, string? resourceVersion = null)
    {
        Type = type;
        this.state = state;
        ResourceVersion = resourceVersion ?? state?.Metadata.ResourceVersion ?? "";
    }

    /// <summary>What has happened.</summary>
    public ResourceEventType Type { get; }

    /// <summary>Whether there is an object: the start and the end of a list, and bookmarks, have none.</summary>
    public bool HasObject => state is not null;

    /// <summary>The object.</summary>
    /// <exception cref="InvalidOperationException">The event has none.</exception>
    public T Object => state ?? throw new InvalidOperationException($"{Type} has no object: look at Type before.");

    /// <summary>The version of the object, of the whole list, or up to which all has been sent. Empty where a list starts.</summary>
    public string ResourceVersion { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        state is null ? $"{Type} {ResourceVersion}" : $"{Type} {state.Kind} {state.Metadata.Namespace}/{state.Metadata.Name} {ResourceVersion}";
}
