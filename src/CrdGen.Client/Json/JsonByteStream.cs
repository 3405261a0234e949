using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace CrdGen.Client.Json;

/// <summary>
/// JSON from a stream, a value at a time, through one buffer that grows with the largest value. Values lie in one piece,
/// so that they are deserialized from a span.
/// </summary>
internal sealed class JsonByteStream(Stream stream, bool waits = false) : IDisposable
{
    private const int Size = 32 * 1024;

    private byte[] buffer = [];
    private int start;
    private int end;
    private long passed;
    private JsonValueScanner scanner;
    private int scanned;

    /// <summary>How many bytes of the stream lie before the next one.</summary>
    public long Position => passed + start;

    /// <summary>The next bytes, as many as <see cref="ReadValueAsync"/> has said.</summary>
    public ReadOnlySpan<byte> Peek(int length) => buffer.AsSpan(start, length);

    /// <summary>Goes past the next bytes.</summary>
    public void Advance(int length) => start += length;

    /// <summary>The next byte that is no white space; -1 where the stream ends. It stays the next one.</summary>
    public ValueTask<int> NextAsync(CancellationToken cancellationToken) =>
        TryNext(out var next) ? new(next) : NextSlowlyAsync(cancellationToken);

    /// <summary>Goes past white space and a byte that must be there.</summary>
    /// <exception cref="JsonException">Another byte is there.</exception>
    /// <exception cref="EndOfStreamException">The stream has ended.</exception>
    public async ValueTask ExpectAsync(char expected, CancellationToken cancellationToken)
    {
        var next = await NextAsync(cancellationToken).ConfigureAwait(false);
        if (next != expected)
        {
            throw next < 0 ? Ended() : Unexpected(next, $"'{expected}'");
        }

        Advance(1);
    }

    /// <summary>Waits until the next value, which begins with the next byte, is wholly there, and gives its length.</summary>
    /// <exception cref="EndOfStreamException">The stream ends before.</exception>
    public ValueTask<int> ReadValueAsync(CancellationToken cancellationToken) =>
        TryReadValue(out var length) ? new(length) : ReadValueSlowlyAsync(cancellationToken);

    /// <summary>What to say of a byte that must not be there.</summary>
    public JsonException Unexpected(int found, string expected) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The server's answer is not what was asked for: {expected} is expected at byte {Position}, where {(found is > ' ' and < 127 ? $"'{(char)found}'" : $"0x{found:x2}")} is."));

    /// <summary>What to say of an answer that was cut off.</summary>
    public EndOfStreamException Ended() => new(string.Create(CultureInfo.InvariantCulture, $"The server's answer was cut off after {passed + end} bytes."));

    public void Dispose()
    {
        Return();
        stream.Dispose();
    }

    private bool TryNext(out int next)
    {
        var rest = buffer.AsSpan(start, end - start);
        var at = rest.IndexOfAnyExcept(" \t\r\n"u8);
        start = at < 0 ? end : start + at;
        next = at < 0 ? -1 : rest[at];
        return at >= 0;
    }

    private async ValueTask<int> NextSlowlyAsync(CancellationToken cancellationToken)
    {
        while (await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            if (TryNext(out var next))
            {
                return next;
            }
        }

        return -1;
    }

    private bool TryReadValue(out int length)
    {
        var isWhole = scanner.Scan(buffer.AsSpan(start + scanned, end - start - scanned), out length);
        length += scanned;
        scanned = isWhole ? 0 : length;
        if (isWhole)
        {
            scanner = default;
        }

        return isWhole;
    }

    private async ValueTask<int> ReadValueSlowlyAsync(CancellationToken cancellationToken)
    {
        while (await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            if (TryReadValue(out var length))
            {
                return length;
            }
        }

        throw Ended();
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (waits && start == end)
        {
            // Watches are idle most of the time; those hold no buffer.
            Return();
            await stream.ReadAsync(Memory<byte>.Empty, cancellationToken).ConfigureAwait(false);
        }

        MakeRoom();
        var count = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
        end += count;
        return count > 0;
    }

    private void MakeRoom()
    {
        if (end < buffer.Length)
        {
            return;
        }

        var rest = buffer.AsSpan(start, end - start);
        if (start > 0 && rest.Length <= buffer.Length / 2)
        {
            rest.CopyTo(buffer);
        }
        else
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Size, buffer.Length * 2));
            rest.CopyTo(larger);
            if (buffer.Length > 0)
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }

            buffer = larger;
        }

        passed += start;
        end -= start;
        start = 0;
    }

    private void Return()
    {
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        passed += end;
        buffer = [];
        start = end = 0;
    }
}
