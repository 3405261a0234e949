using CrdGen.Client;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>What a controller watches beside its own resource, and how it works. The generator writes such code out of attributes.</summary>
/// <typeparam name="T">The resource that it is about.</typeparam>
public sealed class ControllerBuilder<T>
    where T : class, IApiResource<T>
{
    private readonly List<Func<InformerRegistry, IEventSource>> sources = [];
    private readonly List<Func<ObjectChange<T>, bool>> predicates = [];

    internal ControllerBuilder(string name) => Name = name;

    /// <summary>Its name in logs and metrics.</summary>
    public string Name { get; set; }

    /// <summary>How it works through its queue.</summary>
    public ReconcileOptions Options { get; } = new();

    /// <summary>Which changes of its own objects matter. All that are said must say so.</summary>
    /// <param name="predicate">Says whether a change matters.</param>
    public ControllerBuilder<T> When(Func<ObjectChange<T>, bool> predicate)
    {
        predicates.Add(predicate);
        return this;
    }

    /// <summary>Looks at an object again when something changes that it owns: whose controller it is, by owner reference.</summary>
    /// <typeparam name="TOwned">What it owns.</typeparam>
    /// <param name="when">Which changes matter; <see langword="null"/> for all.</param>
    [RequiresPermission("list", "watch")]
    public ControllerBuilder<T> Owns<TOwned>(Func<ObjectChange<TOwned>, bool>? when = null)
        where TOwned : class, IApiResource<TOwned> =>
        Watches(owned => Owners.KeysOf(owned, T.Definition), when);

    /// <summary>Looks at objects again when something else changes.</summary>
    /// <typeparam name="TOther">What else.</typeparam>
    /// <param name="keys">Which objects one of those concerns.</param>
    /// <param name="when">Which changes matter; <see langword="null"/> for all.</param>
    [RequiresPermission("list", "watch")]
    public ControllerBuilder<T> Watches<TOther>(Func<TOther, IEnumerable<ObjectKey>> keys, Func<ObjectChange<TOther>, bool>? when = null)
        where TOther : class, IApiResource<TOther>
    {
        sources.Add(informers => new EventSource<TOther>(TOther.Definition, informers.Get<TOther>(), keys, when is null ? [] : [when]));
        return this;
    }

    /// <summary>Looks at objects again when something else changes, found by a search of the controller's own objects.</summary>
    /// <typeparam name="TOther">What else.</typeparam>
    /// <param name="keys">Which objects one of those concerns, by the cache of all.</param>
    /// <param name="when">Which changes matter; <see langword="null"/> for all.</param>
    [RequiresPermission("list", "watch")]
    public ControllerBuilder<T> Watches<TOther>(Func<TOther, IObjectCache<T>, IEnumerable<ObjectKey>> keys, Func<ObjectChange<TOther>, bool>? when = null)
        where TOther : class, IApiResource<TOther>
    {
        sources.Add(informers =>
        {
            var own = informers.Cache<T>();
            return new EventSource<TOther>(TOther.Definition, informers.Get<TOther>(), other => keys(other, own), when is null ? [] : [when]);
        });
        return this;
    }

    internal Controller Build(InformerRegistry informers, KubernetesClient client, Reconciler<T> reconciler, ILogger logger, TimeProvider time)
    {
        var own = informers.Get<T>();
        IEventSource[] all = [new EventSource<T>(T.Definition, own, resource => [ObjectKey.Of(resource)], predicates), .. sources.Select(source => source(informers))];
        return new(Name, all, new ObjectReconciliation<T>(client, own.Cache, reconciler).ReconcileAsync, Options, logger, time);
    }
}
