using System.Buffers;
using System.IO.Pipelines;
using System.Net.WebSockets;

namespace CrdGen.Client.Streams;

/// <summary>
/// One WebSocket, and the channels on it. What comes in is written into a pipe a channel. A pipe that nobody reads fills up,
/// and then nothing is read from the socket any more: the server has to wait.
/// </summary>
internal sealed class ChannelSocket : IAsyncDisposable
{
    private const int MaxErrorText = 1024 * 1024;
    private static readonly PipeOptions PipeOptions = new(
        pauseWriterThreshold: 256 * 1024, resumeWriterThreshold: 128 * 1024, minimumSegmentSize: 16 * 1024, useSynchronizationContext: false);

    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(1);

    private readonly WebSocket socket;
    private readonly byte errorChannel;
    private readonly ChannelPipe[] pipes;
    private readonly ArrayBufferWriter<byte> errorText = new();
    private readonly SemaphoreSlim sending = new(1);
    private readonly CancellationTokenSource disposal = new();
    private readonly TaskCompletionSource<ChannelEnd> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<ChannelEnd, Exception?> judge;
    private readonly Task pump;

    /// <summary>Takes the socket over, and starts to read from it.</summary>
    /// <param name="socket">An open socket.</param>
    /// <param name="readable">The channels that one will read.</param>
    /// <param name="errorChannel">The channel by which the server says how it ended; it is kept until then.</param>
    /// <param name="judge">Says, once all has ended, what readers should get instead of a clean end.</param>
    public ChannelSocket(WebSocket socket, ReadOnlySpan<byte> readable, byte errorChannel, Func<ChannelEnd, Exception?> judge)
    {
        this.socket = socket;
        this.errorChannel = errorChannel;
        this.judge = judge;
        pipes = new ChannelPipe[readable.Length];
        for (var i = 0; i < readable.Length; i++)
        {
            pipes[i] = new(readable[i]);
        }

        pump = Task.Run(PumpAsync);
    }

    /// <summary>What the server chose of the protocols.</summary>
    public string Protocol => socket.SubProtocol!;

    /// <summary>How it ended, once it has. Never fails.</summary>
    public Task<ChannelEnd> Completion => completion.Task;

    /// <summary>What comes in on a channel.</summary>
    public PipeReader Reader(byte channel) => Find(channel)!.Pipe.Reader;

    /// <summary>Sends data, in messages of at most <see cref="ChannelProtocol.MaxPayload"/>.</summary>
    /// <exception cref="ConnectionEndedException">The other side is gone.</exception>
    public async ValueTask SendAsync(byte channel, ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        while (data.Length > 0)
        {
            var payload = data[..Math.Min(data.Length, ChannelProtocol.MaxPayload)];
            await SendMessageAsync(channel, payload, cancellationToken).ConfigureAwait(false);
            data = data[payload.Length..];
        }
    }

    /// <summary>Says that no more data comes on a channel. Before version 5 one cannot say so, and nothing is sent.</summary>
    public ValueTask CloseChannelAsync(byte channel, CancellationToken cancellationToken) =>
        Protocol == ChannelProtocol.V5 ? SendMessageAsync(ChannelProtocol.Close, new[] { channel }, cancellationToken) : default;

    public async ValueTask DisposeAsync()
    {
        if (disposal.IsCancellationRequested)
        {
            return;
        }

        if (!pump.IsCompleted)
        {
            await SayCloseAsync(ClosePatience).ConfigureAwait(false);
        }

        await disposal.CancelAsync().ConfigureAwait(false);
        await pump.ConfigureAwait(false);
        foreach (var pipe in pipes)
        {
            await pipe.Pipe.Reader.CompleteAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask SendMessageAsync(byte channel, ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        var message = ArrayPool<byte>.Shared.Rent(payload.Length + 1);
        message[0] = channel;
        payload.Span.CopyTo(message.AsSpan(1));

        // A socket is of no use any more where sending to it was cancelled. So this is not: only the wait for it is.
        var sent = FinishSendAsync(message, payload.Length + 1);
        await (sent.IsCompleted ? sent : sent.WaitAsync(cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Sends one message in one frame: servers take each frame for a message.</summary>
    private async Task FinishSendAsync(byte[] message, int length)
    {
        try
        {
            await socket.SendAsync(message.AsMemory(0, length), WebSocketMessageType.Binary, endOfMessage: true, disposal.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (IsEndOfConnection(e))
        {
            throw new ConnectionEndedException(e);
        }
        finally
        {
            sending.Release();
            ArrayPool<byte>.Shared.Return(message);
        }
    }

    private async Task PumpAsync()
    {
        Exception? failure = null;
        try
        {
            await ReadMessagesAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (IsEndOfConnection(e) || e is InvalidDataException)
        {
            failure = disposal.IsCancellationRequested ? new ObjectDisposedException(nameof(ChannelSocket)) : e;
        }

        await SayCloseAsync(TimeSpan.Zero).ConfigureAwait(false);
        socket.Dispose();
        var end = new ChannelEnd(errorText.WrittenMemory, socket.CloseStatus, socket.CloseStatusDescription, failure);
        var verdict = judge(end);
        foreach (var pipe in pipes)
        {
            await pipe.Pipe.Writer.CompleteAsync(verdict).ConfigureAwait(false);
        }

        completion.SetResult(end);
    }

    private async Task ReadMessagesAsync()
    {
        var scratch = new byte[1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(scratch.AsMemory(0, 1), disposal.Token).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return;
            }

            if (part.MessageType != WebSocketMessageType.Binary)
            {
                throw new InvalidDataException($"The server sent a text message, where {Protocol} has binary ones only.");
            }

            // Servers begin with an empty message on the first channel, to say that the connection stands.
            var channel = scratch[0];
            while (!part.EndOfMessage)
            {
                part = await ReadPartAsync(channel, scratch).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<ValueWebSocketReceiveResult> ReadPartAsync(byte channel, byte[] scratch)
    {
        if (Find(channel) is { IsRead: true } pipe)
        {
            var writer = pipe.Pipe.Writer;
            var part = await socket.ReceiveAsync(writer.GetMemory(), disposal.Token).ConfigureAwait(false);
            writer.Advance(part.Count);
            pipe.IsRead = !(await writer.FlushAsync(disposal.Token).ConfigureAwait(false)).IsCompleted;
            return part;
        }

        var other = await socket.ReceiveAsync(scratch.AsMemory(), disposal.Token).ConfigureAwait(false);
        if (channel == errorChannel && errorText.WrittenCount < MaxErrorText)
        {
            errorText.Write(scratch.AsSpan(0, other.Count));
        }
        else if (channel == ChannelProtocol.Close && other.Count > 0 && Find(scratch[0]) is { } ended)
        {
            ended.IsRead = false;
            await ended.Pipe.Writer.CompleteAsync().ConfigureAwait(false);
        }

        return other;
    }

    /// <summary>Sends the closing frame, where it can be sent in time.</summary>
    private async Task SayCloseAsync(TimeSpan patience)
    {
        if (!await sending.WaitAsync(patience).ConfigureAwait(false))
        {
            return;
        }

        try
        {
            using var timeout = new CancellationTokenSource(ClosePatience);
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (IsEndOfConnection(e))
        {
            // It is closed, then.
        }
        finally
        {
            sending.Release();
        }
    }

    private static bool IsEndOfConnection(Exception e) =>
        e is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException;

    private ChannelPipe? Find(byte channel)
    {
        foreach (var pipe in pipes)
        {
            if (pipe.Channel == channel)
            {
                return pipe;
            }
        }

        return null;
    }

    private sealed class ChannelPipe(byte channel)
    {
        public byte Channel => channel;

        public Pipe Pipe { get; } = new(PipeOptions);

        /// <summary>Whether somebody still wants what comes in.</summary>
        public bool IsRead { get; set; } = true;
    }
}
