using System.Buffers.Binary;
using System.Net.WebSockets;
using System.Text;

namespace CrdGen.Client.Streams;

/// <summary>One connection to a port of a pod: what one writes goes in, what one reads comes out.</summary>
/// <remarks>
/// <c>v4.channel.k8s.io</c> has no half-closed connections: it ends when the pod closes it, or when this is disposed of. So a
/// WebSocket carries one connection.
/// </remarks>
internal sealed class PortStream : Stream
{
    private const byte Data = 0;
    private const byte Error = 1;

    /// <summary>The first message on each channel: the port, in two bytes, the low one first.</summary>
    private const int HeaderLength = 2;

    private readonly ChannelSocket socket;
    private readonly Stream input;

    private PortStream(WebSocket connection, string pod, int port)
    {
        socket = new(connection, [Data], Error, end => Judge(end, pod, port));
        input = socket.Reader(Data).AsStream();
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Takes a socket over, and waits until the server says that it is for this port.</summary>
    public static async Task<PortStream> OpenAsync(WebSocket connection, string pod, int port, CancellationToken cancellationToken)
    {
        var stream = new PortStream(connection, pod, port);
        try
        {
            var header = new byte[HeaderLength];
            await stream.input.ReadExactlyAsync(header, cancellationToken).ConfigureAwait(false);
            var answered = BinaryPrimitives.ReadUInt16LittleEndian(header);
            return answered == port
                ? stream
                : throw new InvalidDataException($"Port {port} of pod {pod} was asked for, and the server answered for port {answered}.");
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        input.ReadAsync(buffer, cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        input.ReadAsync(buffer, offset, count, cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => input.Read(buffer, offset, count);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        socket.SendAsync(Data, buffer, cancellationToken);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) =>
        WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await socket.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            socket.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }

        base.Dispose(disposing);
    }

    private static Exception? Judge(ChannelEnd end, string pod, int port)
    {
        if (end.ErrorText.Length > HeaderLength)
        {
            return new IOException($"Port {port} of pod {pod}: {Encoding.UTF8.GetString(end.ErrorText.Span[HeaderLength..])}");
        }

        return end.IsOrderly ? null : end.ToException($"port {port} of pod {pod} was closed");
    }
}
