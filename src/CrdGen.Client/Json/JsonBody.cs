using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Client.Json;

/// <summary>
/// JSON as the body of a request: bytes in a pooled buffer, with no text in between. It can be sent several times, so that
/// requests can be tried again.
/// </summary>
internal sealed class JsonBody : HttpContent
{
    // Bodies go to no browser: only what JSON itself forbids is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Lock gate = new();
    private readonly PooledBufferWriter buffer = new();
    private int sending;
    private bool isDisposed;

    private JsonBody(string mediaType) => Headers.ContentType = new MediaTypeHeaderValue(mediaType);

    /// <summary>An object as the body.</summary>
    public static JsonBody Of<T>(T value, JsonTypeInfo<T> type, string mediaType = MediaTypes.Json) =>
        Of((value, type), static (writer, state) => JsonSerializer.Serialize(writer, state.value, state.type), mediaType);

    /// <summary>What somebody writes as the body.</summary>
    public static JsonBody Of<TState>(TState state, Action<Utf8JsonWriter, TState> write, string mediaType)
    {
        var body = new JsonBody(mediaType);
        try
        {
            using var writer = new Utf8JsonWriter(body.buffer, Options);
            write(writer, state);
        }
        catch
        {
            body.Dispose();
            throw;
        }

        return body;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            sending++;
        }

        await stream.WriteAsync(buffer.Written, cancellationToken).ConfigureAwait(false);
        lock (gate)
        {
            sending--;
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = buffer.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            lock (gate)
            {
                // An answer can come, or the caller go, before the body is sent: then the collector has the buffer, not the pool.
                if (!isDisposed && sending == 0)
                {
                    buffer.Dispose();
                }

                isDisposed = true;
            }
        }

        base.Dispose(disposing);
    }
}
