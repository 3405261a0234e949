using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using CrdGen.Client;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>
/// The informers of a program: one for each resource, and by name further ones with other settings, shared by all who want to know of its objects. One that is asked for while
/// the program runs starts at once.
/// </summary>
public sealed class InformerRegistry
{
    private readonly KubernetesClient client;
    private readonly OperatorOptions options;
    private readonly InformerConfiguration[] configurations;
    private readonly OwnWrites writes;
    private readonly EventRecorder events;
    private readonly ILogger logger;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly Dictionary<InformerId, RunningInformer> informers = [];
    private readonly TaskCompletionSource failure = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationToken? running;

    internal InformerRegistry(
        KubernetesClient client, OperatorOptions options, IEnumerable<InformerConfiguration> configurations, OwnWrites writes, EventRecorder events, ILogger<InformerRegistry> logger, TimeProvider time)
    {
        this.client = client;
        this.options = options;
        this.configurations = [.. configurations];
        this.writes = writes;
        this.events = events;
        this.logger = logger;
        this.time = time;
    }

    /// <summary>Is told of each object that is not what its type says, once for each state of it; it is in no cache. There is a log, and an event on the object, all the same.</summary>
    public event EventHandler<UnreadableObjectEventArgs>? ObjectUnreadable;

    /// <summary>All informers that somebody has asked for.</summary>
    public IReadOnlyList<IInformer> All
    {
        get
        {
            lock (gate)
            {
                return [.. informers.Values.Select(informer => informer.Informer)];
            }
        }
    }

    /// <summary>The informer of a resource.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="name">Which one, where <c>OperatorBuilder.Informer</c> has set up several; <see langword="null"/> for the one without a name.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    [RequiresPermission("list", "watch")]
    public Informer<T> Get<T>(string? name = null)
        where T : class, IApiResource<T> =>
        (Informer<T>)GetOrAdd(new(typeof(T), false, name), T.Definition, id =>
        {
            var settings = Settings<T>(id, T.Definition);
            var type = settings.KeepManagedFields ? T.JsonTypeInfo : CachedContracts.Of(T.JsonTypeInfo);
            return Create(T.Definition, settings, type, place => client.Resources(T.Definition, type, place));
        });

    /// <summary>The informer of a resource of whose objects the metadata is enough: little goes over the network, and less is kept.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="name">Which one, where <c>OperatorBuilder.MetadataInformer</c> has set up several.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    [RequiresPermission("list", "watch")]
    public Informer<PartialObjectMetadata> GetMetadata<T>(string? name = null)
        where T : class, IApiResource<T> =>
        (Informer<PartialObjectMetadata>)GetOrAdd(new(typeof(T), true, name), T.Definition, id =>
        {
            var settings = Settings<PartialObjectMetadata>(id, T.Definition);
            var type = settings.KeepManagedFields ? ClientJson.Default.PartialObjectMetadata : CachedContracts.Of(ClientJson.Default.PartialObjectMetadata);
            return Create(T.Definition, settings, type, place => client.Resources<T>(place).MetadataOnly(type));
        });

    /// <summary>The cache of a resource: what its informer has seen.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="name">Which informer, where there are several.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    [RequiresPermission("list", "watch")]
    public IObjectCache<T> Cache<T>(string? name = null)
        where T : class, IApiResource<T> => Get<T>(name).Cache;

    /// <summary>Runs all informers until it is cancelled, and returns when the last one has ended.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        lock (gate)
        {
            running = stop.Token;
            foreach (var informer in informers.Values)
            {
                informer.Start(failure, stop.Token);
            }
        }

        try
        {
            await failure.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // That is how it ends.
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(EndRunning()).ConfigureAwait(false);
        }
    }

    private List<Task> EndRunning()
    {
        lock (gate)
        {
            // Whoever comes later gets an informer that does not run: the program ends.
            running = null;
            return [.. informers.Values.Select(informer => informer.Ended)];
        }
    }

    private IInformer GetOrAdd(InformerId id, ResourceDefinition definition, Func<InformerId, RunningInformer> create)
    {
        lock (gate)
        {
            if (!informers.TryGetValue(id, out var found))
            {
                informers.Add(id, found = create(Known(id, definition)));
                if (running is { } token)
                {
                    found.Start(failure, token);
                }
            }

            return found.Informer;
        }
    }

    private InformerId Known(InformerId id, ResourceDefinition definition)
    {
        if (id.Name is null || Array.Exists(configurations, configuration => configuration.Id == id))
        {
            return id;
        }

        var names = configurations.Select(configuration => configuration.Id).Where(other => other.Resource == id.Resource && other.IsMetadataOnly == id.IsMetadataOnly && other.Name is not null).Select(other => other.Name).Distinct().ToList();
        throw new ArgumentException($"There is no informer of {ResourceNames.Of(definition)} named \"{id.Name}\": {(names.Count == 0 ? "none has a name" : "there are " + string.Join(", ", names))}. OperatorBuilder.{(id.IsMetadataOnly ? "Metadata" : "")}Informer sets one up.");
    }

    private InformerSettings<T> Settings<T>(InformerId id, ResourceDefinition definition)
        where T : class, IKubernetesObject
    {
        var settings = new InformerSettings<T>(ResourceNames.Of(definition));
        foreach (var configuration in configurations.Where(configuration => configuration.Id == id))
        {
            configuration.Apply(settings);
        }

        return settings;
    }

    private RunningInformer Create<T>(ResourceDefinition definition, InformerSettings<T> settings, JsonTypeInfo<T> type, Func<string?, IListerWatcher<T>> source)
        where T : class, IKubernetesObject
    {
        var places = settings.Namespaces.Count > 0 ? settings.Namespaces : options.Namespaces;
        var sources = definition.Scope == ResourceScope.Cluster || places.Count == 0 ? [source(null)] : places.Distinct(StringComparer.Ordinal).Select(source).ToList();
        var informer = new Informer<T>(
            sources,
            new()
            {
                Resync = settings.Resync ?? options.Resync,
                Transform = settings.Transform,
                Logger = logger,
                TimeProvider = time,
                ListAndWatch = settings.ListAndWatch with { LabelSelector = settings.LabelSelector, FieldSelector = settings.FieldSelector, TimeProvider = time },
            },
            watched => new FeedReport(definition, watched.Namespace, found => TellUnreadable(definition, found), logger, time));
        foreach (var (name, values) in settings.Indexes)
        {
            informer.AddIndex(name, values);
        }

        writes.Register(definition, new WriteSink<T>(informer, type));
        return new(informer, informer.RunAsync);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Who wants to know of one unreadable object must not keep the informer from all others.")]
    private void TellUnreadable(ResourceDefinition definition, UnreadableObject found)
    {
        events.Publish(
            new PartialObjectMetadata { ApiVersion = definition.ApiVersion, Kind = definition.Kind, Metadata = found.Metadata },
            EventType.Warning,
            "Unreadable",
            found.Error.Message,
            "Read");
        try
        {
            ObjectUnreadable?.Invoke(this, new(definition, found));
        }
        catch (Exception error)
        {
            logger.HandlerFailed(error, nameof(ObjectUnreadable), ObjectChangeType.Found, ResourceNames.Of(definition), new(found.Metadata.Namespace, found.Metadata.Name ?? ""));
        }
    }
}
