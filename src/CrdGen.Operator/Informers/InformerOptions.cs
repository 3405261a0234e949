using CrdGen.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CrdGen.Operator;

/// <summary>What an informer follows, and how.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public sealed record InformerOptions<T>
    where T : class, IKubernetesObject
{
    /// <summary>Which objects, and what to do about failures.</summary>
    public ListAndWatchOptions ListAndWatch { get; init; } = new();

    /// <summary>How often all objects are looked at again though nothing has happened. <see langword="null"/> for never.</summary>
    public TimeSpan? Resync { get; init; }

    /// <summary>Makes smaller what is kept in memory. It may change the object that it gets.</summary>
    public Func<T, T>? Transform { get; init; }

    /// <summary>Is told of handlers that throw.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
