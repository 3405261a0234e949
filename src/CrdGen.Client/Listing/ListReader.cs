using System.Text.Json;
using CrdGen.Client.Json;
using CrdGen.Models;

namespace CrdGen.Client.Listing;

/// <summary>
/// Reads a list, one object at a time: the answer is never in memory as a whole. The properties of the list may stand in any
/// order.
/// </summary>
internal sealed class ListReader<T>(JsonByteStream json, ObjectReader<T> objects)
    where T : class, IKubernetesObject
{
    private readonly List<T> items = [];
    private ListMeta? metadata;
    private bool hasItems;

    private enum Property
    {
        Other,
        Metadata,
        Items,
    }

    /// <exception cref="JsonException">That is no list.</exception>
    /// <exception cref="EndOfStreamException">The answer was cut off.</exception>
    public async Task<ResourceList<T>> ReadAsync(CancellationToken cancellationToken)
    {
        await json.ExpectAsync('{', cancellationToken).ConfigureAwait(false);
        for (var isFirst = true; await HasMoreAsync('}', isFirst, cancellationToken).ConfigureAwait(false); isFirst = false)
        {
            await ReadPropertyAsync(cancellationToken).ConfigureAwait(false);
        }

        // The connection is free for the next request only when the answer's end has been read.
        if (await json.NextAsync(cancellationToken).ConfigureAwait(false) is >= 0 and var more)
        {
            throw json.Unexpected(more, "the end");
        }

        return hasItems ? new(metadata ?? new(), items) : throw new JsonException("The server's answer is no list: it has no \"items\".");
    }

    private async ValueTask ReadPropertyAsync(CancellationToken cancellationToken)
    {
        var next = await json.NextAsync(cancellationToken).ConfigureAwait(false);
        if (next != '"')
        {
            throw next < 0 ? json.Ended() : json.Unexpected(next, "a property");
        }

        var length = await json.ReadValueAsync(cancellationToken).ConfigureAwait(false);
        var property = PropertyOf(json.Peek(length));
        json.Advance(length);
        await json.ExpectAsync(':', cancellationToken).ConfigureAwait(false);
        next = await json.NextAsync(cancellationToken).ConfigureAwait(false);
        hasItems |= property == Property.Items;
        if (property == Property.Items && next == '[')
        {
            json.Advance(1);
            await ReadItemsAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        length = await json.ReadValueAsync(cancellationToken).ConfigureAwait(false);
        if (property == Property.Metadata)
        {
            metadata = JsonSerializer.Deserialize(json.Peek(length), KubernetesJson.Default.ListMeta);
        }
        else if (property == Property.Items && !json.Peek(length).SequenceEqual("null"u8))
        {
            throw json.Unexpected(next, "'['");
        }

        json.Advance(length);
    }

    private async ValueTask ReadItemsAsync(CancellationToken cancellationToken)
    {
        for (var isFirst = true; await HasMoreAsync(']', isFirst, cancellationToken).ConfigureAwait(false); isFirst = false)
        {
            await json.NextAsync(cancellationToken).ConfigureAwait(false);
            var length = await json.ReadValueAsync(cancellationToken).ConfigureAwait(false);
            if (objects.Read(json.Peek(length), null) is { } item)
            {
                items.Add(item);
            }

            json.Advance(length);
        }
    }

    private async ValueTask<bool> HasMoreAsync(char end, bool isFirst, CancellationToken cancellationToken)
    {
        var next = await json.NextAsync(cancellationToken).ConfigureAwait(false);
        if (next == end)
        {
            json.Advance(1);
            return false;
        }

        if (!isFirst)
        {
            await json.ExpectAsync(',', cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    private static Property PropertyOf(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("\"items\""u8) ? Property.Items : name.SequenceEqual("\"metadata\""u8) ? Property.Metadata : Property.Other;
}
