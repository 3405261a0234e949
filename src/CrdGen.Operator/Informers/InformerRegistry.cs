using System.Collections.Concurrent;
using CrdGen.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrdGen.Operator;

/// <summary>The informers of a program: one for each resource, shared by all who want to know of its objects.</summary>
public sealed class InformerRegistry
{
    private readonly KubernetesClient client;
    private readonly OperatorOptions options;
    private readonly ILogger logger;
    private readonly TimeProvider time;
    private readonly ConcurrentDictionary<Type, (object Informer, Func<CancellationToken, Task> Run)> informers = new();

    /// <summary>No informers yet.</summary>
    /// <param name="client">The API.</param>
    /// <param name="options">In which namespaces, and how often all is looked at again.</param>
    /// <param name="logger">Is told of objects that cannot be read.</param>
    /// <param name="time">The clock.</param>
    public InformerRegistry(KubernetesClient client, IOptions<OperatorOptions> options, ILogger<InformerRegistry> logger, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.client = client;
        this.options = options.Value;
        this.logger = logger;
        this.time = time;
    }

    /// <summary>The informer of a resource. It runs once the program does.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    [RequiresPermission("list", "watch")]
    public Informer<T> Get<T>()
        where T : class, IApiResource<T> =>
        (Informer<T>)informers.GetOrAdd(typeof(T), static (_, self) => self.Create(self.Sources<T>()), this).Informer;

    /// <summary>The cache of a resource: what its informer has seen.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    [RequiresPermission("list", "watch")]
    public IObjectCache<T> Cache<T>()
        where T : class, IApiResource<T> => Get<T>().Cache;

    /// <summary>Runs all informers until one fails, or all are cancelled.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var all = informers.Values.Select(informer => informer.Run(stop.Token)).ToList();
        if (all.Count == 0)
        {
            return;
        }

        var first = await Task.WhenAny(all).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        await first.ConfigureAwait(false);
    }

    private IEnumerable<IListerWatcher<T>> Sources<T>()
        where T : class, IApiResource<T> =>
        T.Definition.Scope == ResourceScope.Cluster || options.Namespaces.Count == 0
            ? [client.Resources<T>()]
            : options.Namespaces.Distinct(StringComparer.Ordinal).Select(name => client.Resources<T>(name));

    private (object, Func<CancellationToken, Task>) Create<T>(IEnumerable<IListerWatcher<T>> sources)
        where T : class, IKubernetesObject
    {
        var all = sources.ToList();
        var resource = $"{all[0].Definition.Plural}.{all[0].Definition.Group}".TrimEnd('.');
        var informer = new Informer<T>(all, new()
        {
            Resync = options.Resync,
            TimeProvider = time,
            ListAndWatch = new()
            {
                TimeProvider = time,
                OnUnreadable = found => logger.Unreadable(found.Error, resource, found.Metadata.Namespace, found.Metadata.Name),
                ShouldRetry = error => ShouldRetry(error, resource),
            },
        });
        return (informer, informer.RunAsync);
    }

    /// <summary>Definitions and permissions may come later than the program.</summary>
    private bool ShouldRetry(Exception error, string resource)
    {
        if (error is KubernetesForbiddenException or KubernetesResourceMissingException or KubernetesNotFoundException)
        {
            logger.CannotWatch(resource, error.Message);
            return true;
        }

        return ListAndWatchOptions.IsTransient(error);
    }
}
