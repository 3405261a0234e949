using CrdGen.Client;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>What a controller watches beside its own resource, and how it works. The generator writes such code out of attributes.</summary>
/// <typeparam name="T">The resource that it is about.</typeparam>
public sealed partial class ControllerBuilder<T>
    where T : class, IApiResource<T>
{
    private readonly List<IEventSource> sources = [];
    private readonly List<Func<ObjectChange<T>, bool>> predicates = [];
    private readonly ILogger logger;
    private readonly TimeProvider time;

    internal ControllerBuilder(string name, InformerRegistry informers, ILogger logger, TimeProvider time)
    {
        Name = name;
        Informers = informers;
        this.logger = logger;
        this.time = time;
    }

    /// <summary>The program's informers: of their caches, what maps a change to keys may look things up in.</summary>
    public InformerRegistry Informers { get; }

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

    internal Controller Build(KubernetesClient client, EventRecorder events, Reconciler<T> reconciler)
    {
        reconciler.Dependents?.Bind(this, new(client, Informers, events));
        var own = new EventSource<T>(Own, resource => [ObjectKey.Of(resource)], predicates);
        return new(
            Name,
            typeof(T),
            reconciler.GetType(),
            [own, .. sources],
            () => Own.Cache.List().Select(ObjectKey.Of),
            new ObjectReconciliation<T>(client, events, Own.Cache, reconciler).ReconcileAsync,
            Options,
            logger,
            time);
    }
}
