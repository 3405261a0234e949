using CrdGen.Models.Core.V1;

namespace CrdGen.Client;

/// <summary>What has happened to an object: what <c>kubectl events --for</c> lists.</summary>
public static class EventExtensions
{
    /// <summary>The events about one object, the earliest first.</summary>
    /// <param name="client">The client.</param>
    /// <param name="obj">The object, as the server gave it.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("list", Resource = "events")]
    public static async Task<IReadOnlyList<Event>> ListEventsOfAsync(
        this KubernetesClient client, IKubernetesObject obj, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(obj);
        ArgumentException.ThrowIfNullOrEmpty(obj.Metadata.Name);
        var selector = FieldQuery.Equal("involvedObject.kind", obj.Kind) & FieldQuery.Equal("involvedObject.name", obj.Metadata.Name);
        if (obj.Metadata.Namespace is { } @namespace)
        {
            selector &= FieldQuery.Equal("involvedObject.namespace", @namespace);
        }

        // An object of the same name that was there before is another one.
        if (obj.Metadata.Uid is { } uid)
        {
            selector &= FieldQuery.Equal("involvedObject.uid", uid);
        }

        var events = new List<Event>();
        var options = new ListOptions { FieldSelector = selector };
        await foreach (var one in client.Events(obj.Metadata.Namespace).ListAllAsync(options, cancellationToken).ConfigureAwait(false))
        {
            events.Add(one);
        }

        return [.. events.OrderBy(TimeOf)];
    }

    // Who reports an event decides which of its times are set.
    private static DateTimeOffset TimeOf(Event one) =>
        one.Series?.LastObservedTime?.Value ?? one.LastTimestamp ?? one.EventTime?.Value ?? one.FirstTimestamp ?? one.Metadata.CreationTimestamp ?? default;
}
