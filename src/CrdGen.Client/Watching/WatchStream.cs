using System.Net;
using System.Text.Json;
using CrdGen.Client.Errors;
using CrdGen.Client.Json;
using CrdGen.Models;

namespace CrdGen.Client.Watching;

/// <summary>The events of one answer to a watch. An event counts once it is wholly there.</summary>
internal sealed class WatchStream<T>(HttpResponseMessage response, JsonByteStream json, ObjectReader<T> objects) : IDisposable
    where T : class, IKubernetesObject
{
    private const string InitialEventsEnd = "k8s.io/initial-events-end";

    private enum FrameType
    {
        Added = WatchEventType.Added,
        Modified = WatchEventType.Modified,
        Deleted = WatchEventType.Deleted,
        Bookmark = WatchEventType.Bookmark,
        Error,
        Unknown,
    }

    /// <summary>The next event; <see langword="null"/> where the server has ended the watch.</summary>
    /// <exception cref="KubernetesException">The server has sent an error, and ends the watch.</exception>
    /// <exception cref="EndOfStreamException">The answer was cut off within an event.</exception>
    /// <exception cref="KubernetesFormatException">That is no event.</exception>
    public async ValueTask<WatchEvent<T>?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = await json.NextAsync(cancellationToken).ConfigureAwait(false);
            if (next < 0)
            {
                return null;
            }

            try
            {
                var length = next == '{' ? await json.ReadValueAsync(cancellationToken).ConfigureAwait(false) : throw json.Unexpected(next, "an event");
                var result = Read(json.Peek(length));
                json.Advance(length);
                if (result is not null)
                {
                    return result;
                }
            }
            catch (JsonException error)
            {
                throw KubernetesFormatException.Of(response, typeof(WatchEvent<T>), error);
            }
        }
    }

    public void Dispose()
    {
        json.Dispose();
        response.Dispose();
    }

    private WatchEvent<T>? Read(ReadOnlySpan<byte> frame)
    {
        var type = Split(frame, out var content);
        switch (type)
        {
            case FrameType.Error:
                throw Error(content);
            case FrameType.Bookmark:
                var bookmark = JsonSerializer.Deserialize(content, ClientJson.Default.PartialObjectMetadata)!.Metadata;
                return new(WatchEventType.Bookmark, bookmark.ResourceVersion ?? "", bookmark.Annotations?.GetValueOrDefault(InitialEventsEnd) == "true");
            case FrameType.Unknown:
                // A kind of event that is newer than this client.
                return null;
            default:
                return objects.Read(content, (WatchEventType)type) is { } state ? new((WatchEventType)type, state) : null;
        }
    }

    /// <summary>The type of an event, and the JSON of its object.</summary>
    private static FrameType Split(ReadOnlySpan<byte> frame, out ReadOnlySpan<byte> content)
    {
        content = default;
        FrameType? type = null;
        var reader = new Utf8JsonReader(frame);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            var isObject = reader.ValueTextEquals("object"u8);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            if (isType)
            {
                type = TypeOf(ref reader);
            }
            else if (isObject && type is not null && IsLast(frame[start..], out var length))
            {
                content = frame.Slice(start, length);
                return type.Value;
            }

            reader.Skip();
            if (isObject)
            {
                content = frame[start..(int)reader.BytesConsumed];
            }
        }

        return type is { } found && !content.IsEmpty ? found : throw new JsonException("The server's answer is no event: it has no \"type\" or no \"object\".");
    }

    /// <summary>Whether nothing follows a value. It is so in all events that servers send, and then the object is read only once.</summary>
    private static bool IsLast(ReadOnlySpan<byte> rest, out int length) => new JsonValueScanner().Scan(rest, out length) && rest[length..] is [(byte)'}'];

    private static FrameType TypeOf(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? FrameType.Unknown
        : reader.ValueTextEquals("MODIFIED"u8) ? FrameType.Modified
        : reader.ValueTextEquals("ADDED"u8) ? FrameType.Added
        : reader.ValueTextEquals("DELETED"u8) ? FrameType.Deleted
        : reader.ValueTextEquals("BOOKMARK"u8) ? FrameType.Bookmark
        : reader.ValueTextEquals("ERROR"u8) ? FrameType.Error
        : FrameType.Unknown;

    private KubernetesException Error(ReadOnlySpan<byte> content)
    {
        var status = JsonSerializer.Deserialize(content, KubernetesJson.Default.Status)!;
        return ErrorResponse.Of((HttpStatusCode)(status.Code ?? 500), status, ApiRequestInfo.Of(response.RequestMessage));
    }
}
