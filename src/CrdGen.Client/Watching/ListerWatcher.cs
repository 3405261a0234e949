using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using CrdGen.Client.Json;
using CrdGen.Client.Listing;
using CrdGen.Client.Transport;

namespace CrdGen.Client.Watching;

/// <summary>Lists and watches over HTTP. All that it gives is of one type; <paramref name="form"/> says which form of the objects that is.</summary>
internal sealed class ListerWatcher<T>(ApiTransport transport, ResourceDefinition definition, JsonTypeInfo<T> type, string? @namespace, ObjectForm? form = null)
    : IListerWatcher<T>
    where T : class, IKubernetesObject
{
    private const int PageSize = 500;

    public ResourceDefinition Definition => definition;

    public string? Namespace => @namespace;

    public Task<ResourceList<T>> ListAsync(ListOptions? options, CancellationToken cancellationToken) => PageReader.ReadAsync(OpenListAsync, options ?? new(), cancellationToken);

    public async IAsyncEnumerable<T> ListAllAsync(ListOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var next = (options ?? new()) with { Limit = options?.Limit ?? PageSize };
        do
        {
            var page = await NextPageAsync(next, cancellationToken).ConfigureAwait(false);
            foreach (var item in page)
            {
                yield return item;
            }

            // The token has the version in it, and the server refuses to be told twice.
            next = next with { Continue = page.Continue, ResourceVersion = null, ResourceVersionMatch = null };
        }
        while (next.Continue is not null);
    }

    public async IAsyncEnumerable<WatchEvent<T>> WatchAsync(WatchOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stream = await OpenWatchAsync(options ?? new(), cancellationToken).ConfigureAwait(false);
        while (await stream.NextAsync(cancellationToken).ConfigureAwait(false) is { } next)
        {
            yield return next;
        }
    }

    public async IAsyncEnumerable<ResourceEvent<T>> ListAndWatchAsync(ListAndWatchOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reflector = new Reflector<T>(this, options ?? new());
        while (true)
        {
            yield return await reflector.NextAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Opens a watch; the answer's headers are there.</summary>
    public async Task<WatchStream<T>> OpenWatchAsync(WatchOptions options, CancellationToken cancellationToken)
    {
        var query = new ResourceQuery(ResourcePath.Of(definition, @namespace))
            .Add("watch", true)
            .Add("labelSelector", options.LabelSelector?.ToString())
            .Add("fieldSelector", options.FieldSelector?.ToString())
            .Add("resourceVersion", options.ResourceVersion)
            .Add("allowWatchBookmarks", options.AllowBookmarks || options.SendInitialEvents)
            .Add("sendInitialEvents", options.SendInitialEvents)
            .Add("resourceVersionMatch", options.SendInitialEvents ? nameof(ResourceVersionMatch.NotOlderThan) : null)
            .Add("timeoutSeconds", options.Timeout);
        var (response, json) = await OpenAsync(query, form?.Watched, waits: true, cancellationToken).ConfigureAwait(false);
        return new(response, json, new(type, definition, options.OnUnreadable));
    }

    private async Task<ListStream<T>> OpenListAsync(ListOptions options, CancellationToken cancellationToken)
    {
        var query = new ResourceQuery(ResourcePath.Of(definition, @namespace))
            .Add("labelSelector", options.LabelSelector?.ToString())
            .Add("fieldSelector", options.FieldSelector?.ToString())
            .Add("limit", options.Limit)
            .Add("continue", options.Continue)
            .Add("resourceVersion", options.ResourceVersion)
            .Add("resourceVersionMatch", options.ResourceVersionMatch?.ToString())
            .Add("timeoutSeconds", options.Timeout);
        var (response, json) = await OpenAsync(query, form?.Listed, waits: false, cancellationToken).ConfigureAwait(false);
        return new(response, json, new(type, definition, options.OnUnreadable));
    }

    private async Task<(HttpResponseMessage Response, JsonByteStream Json)> OpenAsync(
        ResourceQuery query, MediaTypeWithQualityHeaderValue? accept, bool waits, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, query.ToUri());
        request.Headers.Accept.Add(accept ?? ObjectForm.Json);
        var response = await transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            return (response, new(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), waits));
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>A page; where its token has expired, the page that the server offers instead.</summary>
    private async Task<ResourceList<T>> NextPageAsync(ListOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await ListAsync(options, cancellationToken).ConfigureAwait(false);
        }
        catch (KubernetesException expired) when (options.Continue is not null && expired.Status is { Code: 410, Metadata.Continue: { Length: > 0 } })
        {
            return await ListAsync(options with { Continue = expired.Status.Metadata.Continue }, cancellationToken).ConfigureAwait(false);
        }
    }
}
