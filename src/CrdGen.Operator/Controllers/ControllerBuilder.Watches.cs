using System.Runtime.CompilerServices;
using CrdGen.Client;

namespace CrdGen.Operator;

public sealed partial class ControllerBuilder<T>
{
    private Informer<T> Own => Informers.Get<T>();

    /// <summary>Adds an index to the cache of the controller's own resource, for <see cref="IObjectCache{T}.Find"/>.</summary>
    /// <param name="name">Its name: no other controller of the resource may have the same.</param>
    /// <param name="values">What it says of an object.</param>
    /// <exception cref="ArgumentException">There is an index of this name.</exception>
    public ControllerBuilder<T> Index(string name, Func<T, IEnumerable<string>> values)
    {
        Own.AddIndex(name, values);
        return this;
    }

    /// <summary>Looks at an object again when something changes that it owns, by owner reference.</summary>
    /// <typeparam name="TOwned">What it owns.</typeparam>
    /// <param name="when">Which changes matter; <see langword="null"/> for all.</param>
    /// <param name="isController">Whether only the object counts that is the other one's controller; otherwise each owner does.</param>
    /// <param name="informer">Which informer of the resource, where several are set up.</param>
    [RequiresPermission("list", "watch")]
    public ControllerBuilder<T> Owns<TOwned>(Func<ObjectChange<TOwned>, bool>? when = null, bool isController = true, string? informer = null)
        where TOwned : class, IApiResource<TOwned> =>
        Watches(owned => Owners.KeysOf(owned, T.Definition, isController), when, informer);

    /// <summary><see cref="Owns{TOwned}"/>, of whose objects only the metadata is read: for what the reconciler never looks at in the cache.</summary>
    /// <typeparam name="TOwned">What it owns.</typeparam>
    /// <param name="when">Which changes matter; <see langword="null"/> for all.</param>
    /// <param name="isController">Whether only the object counts that is the other one's controller; otherwise each owner does.</param>
    /// <param name="informer">Which informer of the resource's metadata, where several are set up.</param>
    [RequiresPermission("list", "watch")]
    public ControllerBuilder<T> OwnsMetadata<TOwned>(Func<ObjectChange<PartialObjectMetadata>, bool>? when = null, bool isController = true, string? informer = null)
        where TOwned : class, IApiResource<TOwned> =>
        WatchesMetadata<TOwned>(owned => Owners.KeysOf(owned, T.Definition, isController), when, informer);

    /// <summary>Looks at objects again when something else changes.</summary>
    /// <typeparam name="TOther">What else.</typeparam>
    /// <param name="keys">Which objects one of those concerns.</param>
    /// <param name="when">Which changes matter; <see langword="null"/> for all.</param>
    /// <param name="informer">Which informer of the resource, where several are set up.</param>
    [RequiresPermission("list", "watch")]
    public ControllerBuilder<T> Watches<TOther>(Func<TOther, IEnumerable<ObjectKey>> keys, Func<ObjectChange<TOther>, bool>? when = null, string? informer = null)
        where TOther : class, IApiResource<TOther> =>
        Watches(Informers.Get<TOther>(informer), keys, when);

    /// <summary>Looks at objects again when something else changes: which ones, the cache of the controller's own objects tells, by an <see cref="Index"/>.</summary>
    /// <typeparam name="TOther">What else.</typeparam>
    /// <param name="keys">Which objects one of those concerns, out of the cache.</param>
    /// <param name="when">Which changes matter; <see langword="null"/> for all.</param>
    /// <param name="informer">Which informer of the resource, where several are set up.</param>
    /// <example><code>controller.Index("node", vm => [vm.Spec.Node]).Watches&lt;Node&gt;((node, vms) => vms.Find("node", node.Metadata.Name!).Select(ObjectKey.Of));</code></example>
    [RequiresPermission("list", "watch")]
    public ControllerBuilder<T> Watches<TOther>(Func<TOther, IObjectCache<T>, IEnumerable<ObjectKey>> keys, Func<ObjectChange<TOther>, bool>? when = null, string? informer = null)
        where TOther : class, IApiResource<TOther>
    {
        var cache = Own.Cache;
        return Watches(Informers.Get<TOther>(informer), other => keys(other, cache), when);
    }

    /// <summary><see cref="Watches{TOther}(Func{TOther, IEnumerable{ObjectKey}}, Func{ObjectChange{TOther}, bool}, string)"/>, of which only the metadata is read.</summary>
    /// <typeparam name="TOther">What else.</typeparam>
    /// <param name="keys">Which objects one of those concerns.</param>
    /// <param name="when">Which changes matter; <see langword="null"/> for all.</param>
    /// <param name="informer">Which informer of the resource's metadata, where several are set up.</param>
    [RequiresPermission("list", "watch")]
    public ControllerBuilder<T> WatchesMetadata<TOther>(Func<PartialObjectMetadata, IEnumerable<ObjectKey>> keys, Func<ObjectChange<PartialObjectMetadata>, bool>? when = null, string? informer = null)
        where TOther : class, IApiResource<TOther> =>
        Watches(Informers.GetMetadata<TOther>(informer), keys, when);

    /// <summary>
    /// Looks at an object again when something changes that it mentions: a Secret by its name, say. What each object mentions is kept in an index, so that a
    /// change costs what it concerns and no more.
    /// </summary>
    /// <typeparam name="TOther">What is mentioned.</typeparam>
    /// <param name="mentioned">The keys that an object mentions.</param>
    /// <param name="when">Which changes matter; <see langword="null"/> for all.</param>
    /// <param name="informer">Which informer of the resource, where several are set up.</param>
    /// <example><code>controller.WatchesMentioned&lt;Secret&gt;(cluster => [new(cluster.Metadata.Namespace, cluster.Spec.PasswordSecret)]);</code></example>
    [RequiresPermission("list", "watch")]
    public ControllerBuilder<T> WatchesMentioned<TOther>(Func<T, IEnumerable<ObjectKey>> mentioned, Func<ObjectChange<TOther>, bool>? when = null, string? informer = null)
        where TOther : class, IApiResource<TOther>
    {
        var index = $"mentioned {ResourceNames.Of(TOther.Definition)} of {Name} {sources.Count}";
        Index(index, resource => mentioned(resource).Select(key => key.ToString()));
        return Watches((other, cache) => cache.Find(index, ObjectKey.Of(other).ToString()).Select(found => ObjectKey.Of(found)), when, informer);
    }

    /// <summary>Looks at objects again when something outside of Kubernetes says so. A stream that fails is read again from its beginning, after a while; one that ends is done.</summary>
    /// <param name="keys">Brings the keys of objects.</param>
    /// <param name="name">What it is called in the log; its text, if nothing is said.</param>
    /// <example><code>controller.Watches(channel.Reader.ReadAllAsync());</code></example>
    public ControllerBuilder<T> Watches(IAsyncEnumerable<ObjectKey> keys, [CallerArgumentExpression(nameof(keys))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(keys);
        sources.Add(new StreamSource(keys, name, logger, time));
        return this;
    }

    private ControllerBuilder<T> Watches<TOther>(Informer<TOther> informer, Func<TOther, IEnumerable<ObjectKey>> keys, Func<ObjectChange<TOther>, bool>? when)
        where TOther : class, IKubernetesObject
    {
        ArgumentNullException.ThrowIfNull(keys);
        sources.Add(new EventSource<TOther>(informer, keys, when is null ? [] : [when]));
        return this;
    }
}
