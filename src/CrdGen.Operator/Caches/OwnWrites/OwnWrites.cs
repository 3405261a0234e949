using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CrdGen.Client;
using CrdGen.Client.Errors;
using CrdGen.Models;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>
/// Tells the caches what the program itself writes, as the API server answers it, before the writer has the answer: who has written an object and looks into a
/// cache sees at least that state, however late the watch is. It reads the answers of the client's requests, whatever made them.
/// </summary>
internal sealed class OwnWrites(ILogger<OwnWrites> logger)
{
    private static readonly JsonTypeInfo<PartialObjectMetadata> Head = CachedContracts.Of(ClientJson.Default.PartialObjectMetadata);
    private readonly ConcurrentDictionary<(string Group, string Version, string Plural), IWriteSink[]> sinks = new();

    /// <summary>Has a cache told of a resource's objects.</summary>
    public void Register(ResourceDefinition definition, IWriteSink sink) =>
        sinks.AddOrUpdate((definition.Group, definition.Version, definition.Plural), _ => [sink], (_, others) => [.. others, sink]);

    /// <summary>A handler for the client.</summary>
    public DelegatingHandler NewHandler() => new Handler(this);

    private IWriteSink[]? SinksOf(HttpRequestMessage request, out ApiRequestInfo? target)
    {
        target = null;
        if (sinks.IsEmpty || request.Method == HttpMethod.Get || request.Method == HttpMethod.Head
            || request.RequestUri?.Query.Contains("dryRun=", StringComparison.Ordinal) == true)
        {
            return null;
        }

        target = ApiRequestInfo.Of(request);
        // Other subresources are answered with other kinds.
        return target.Subresource is null or "status" or "finalize" or "ephemeralcontainers" or "resize" or "approval"
            && sinks.TryGetValue((target.Group, target.Version, target.Resource), out var found)
            ? found
            : null;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The object is written, whatever comes of it here: the watch will bring it.")]
    private async Task ReadAsync(HttpRequestMessage request, HttpResponseMessage response, ApiRequestInfo target, IWriteSink[] found, CancellationToken cancellationToken)
    {
        // After this the client reads it from memory.
        await response.Content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        var json = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var isDeletion = request.Method == HttpMethod.Delete;
            if (!isDeletion || (target.Name is not null && !await IsDryRunAsync(request, cancellationToken).ConfigureAwait(false)))
            {
                Tell(json, target, isDeletion, found);
            }
        }
        catch (Exception error)
        {
            logger.AnswerNotRead(error, target.ToString());
        }
    }

    private static void Tell(byte[] json, ApiRequestInfo target, bool isDeletion, IWriteSink[] found)
    {
        var head = JsonSerializer.Deserialize(json, Head);
        var isStatus = head is { Kind: "Status", ApiVersion: "v1" };
        var uid = isStatus ? JsonSerializer.Deserialize(json, KubernetesJson.Default.Status)?.Details?.Uid : head?.Metadata.Uid;
        if (head is null || uid is null)
        {
            return;
        }

        var key = isStatus ? new ObjectKey(target.Namespace, target.Name!) : ObjectKey.Of(head);
        var isGone = isStatus || IsGone(head, isDeletion);
        foreach (var sink in found)
        {
            if (isGone)
            {
                sink.Deleted(key, uid);
            }
            else
            {
                sink.Written(json);
            }
        }
    }

    /// <summary>
    /// Whether the API server has no such object any more: of an object that is deleted and waits for nothing, it answers the last state. Namespaces
    /// wait for finalizers of their own, in their spec.
    /// </summary>
    private static bool IsGone(PartialObjectMetadata resource, bool isDeletion) =>
        resource is { Kind: not "Namespace", Metadata: { Finalizers: null or [] } metadata }
        && (metadata.DeletionTimestamp is null ? isDeletion : metadata.DeletionGracePeriodSeconds is null or 0);

    /// <summary>Deletions say it in the body.</summary>
    private static async Task<bool> IsDryRunAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Content is { } content
        && (await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false)).AsSpan().IndexOf("\"dryRun\""u8) >= 0;

    private sealed class Handler(OwnWrites writes) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccessStatusCode && writes.SinksOf(request, out var target) is { } found)
            {
                await writes.ReadAsync(request, response, target!, found, cancellationToken).ConfigureAwait(false);
            }

            return response;
        }
    }
}
