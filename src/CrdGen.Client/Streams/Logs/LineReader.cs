using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;

namespace CrdGen.Client.Streams;

/// <summary>Text, line by line, however the bytes arrive. Bytes that are no UTF-8 become U+FFFD.</summary>
internal static class LineReader
{
    private static readonly StreamPipeReaderOptions Options = new(bufferSize: 16 * 1024);

    /// <summary>
    /// Reads lines that end with LF or CR LF. What comes after the last of them is a line where the stream ends, and none where it
    /// breaks: then one gets the error alone.
    /// </summary>
    public static async IAsyncEnumerable<string> ReadLinesAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, Options);
        try
        {
            var searched = 0L;
            while (true)
            {
                var result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                var buffer = result.Buffer;

                // A long line arrives in many pieces: what was searched is not searched again.
                while (buffer.Slice(searched).PositionOf((byte)'\n') is { } end)
                {
                    yield return Text(buffer.Slice(0, end));
                    buffer = buffer.Slice(buffer.GetPosition(1, end));
                    searched = 0;
                }

                searched = buffer.Length;
                if (result.IsCompleted)
                {
                    if (!buffer.IsEmpty)
                    {
                        yield return Text(buffer);
                    }

                    yield break;
                }

                reader.AdvanceTo(buffer.Start, buffer.End);
            }
        }
        finally
        {
            await reader.CompleteAsync().ConfigureAwait(false);
        }
    }

    private static string Text(in ReadOnlySequence<byte> line)
    {
        var text = Encoding.UTF8.GetString(line);
        return text.EndsWith('\r') ? text[..^1] : text;
    }
}
