using CrdGen.Client;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>
/// Says what keeps one feed from following its resource: once for each reason, not at each try; again after some minutes, and when it is over. Nothing ends an
/// informer: definitions, permissions and servers may come later than the program.
/// </summary>
/// <param name="definition">The resource.</param>
/// <param name="namespace">Where; <see langword="null"/> for everywhere.</param>
/// <param name="unreadable">Is told of each object that cannot be read, once for each state of it.</param>
/// <param name="logger">Is told.</param>
/// <param name="time">The clock.</param>
internal sealed class FeedReport(ResourceDefinition definition, string? @namespace, Action<UnreadableObject> unreadable, ILogger logger, TimeProvider time)
{
    /// <summary>Connections end all the time; this often in a row they do not.</summary>
    private const int Tolerated = 3;

    private readonly Lock gate = new();
    private readonly Dictionary<ObjectKey, string?> unreadables = [];
    private readonly KeyValuePair<string, object?> resource = new("resource", ResourceNames.Of(definition));
    private readonly RepeatedProblem repeated = new(time);
    private int failures;
    private bool wasWatched;

    /// <summary>Why it cannot follow the resource now.</summary>
    public string? Problem { get; private set; }

    /// <summary>A request failed.</summary>
    /// <returns>Whether to go on: always.</returns>
    public bool Failed(Exception error)
    {
        InformerMetrics.Failures.Add(1, resource);
        lock (gate)
        {
            failures++;
            var isTransient = ListAndWatchOptions.IsTransient(error);
            // An API server that has just started serves custom resources a little later.
            var mayPass = isTransient || (wasWatched && error is KubernetesResourceMissingException);
            if (error is KubernetesExpiredException || (mayPass && failures < Tolerated))
            {
                return true;
            }

            var problem = WatchProblems.Describe(error, definition, @namespace);
            Problem = problem;
            // Of the many ways in which a connection can fail, the first one is enough.
            var reason = isTransient ? "transient" : problem;
            if (!repeated.IsNews(reason))
            {
                return true;
            }

            if (isTransient)
            {
                logger.WatchFails(problem);
            }
            else
            {
                logger.CannotWatch(problem);
            }

            return true;
        }
    }

    /// <summary>A request did not fail.</summary>
    public void Healed()
    {
        lock (gate)
        {
            if (repeated.WasTold)
            {
                logger.Watches(ResourceNames.Of(definition));
            }

            repeated.End();
            (Problem, failures, wasWatched) = (null, 0, true);
        }
    }

    /// <summary>An object cannot be read.</summary>
    public void Unreadable(ObjectKey key, UnreadableObject found)
    {
        InformerMetrics.Unreadable.Add(1, resource);
        lock (gate)
        {
            // A list has it again each time.
            if (unreadables.TryGetValue(key, out var version) && version == found.Metadata.ResourceVersion)
            {
                return;
            }

            unreadables[key] = found.Metadata.ResourceVersion;
        }

        logger.Unreadable(found.Error, ResourceNames.Of(definition), key);
        unreadable(found);
    }

    /// <summary>An object can be read, or is gone.</summary>
    public void Readable(ObjectKey key)
    {
        if (unreadables.Count == 0)
        {
            return;
        }

        lock (gate)
        {
            unreadables.Remove(key);
        }
    }
}
