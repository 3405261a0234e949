using System.IO.Pipelines;

namespace CrdGen.Client.Tests.Streams;

/// <summary>
/// The server's end of the channel protocols, as Kubernetes' <c>wsstream.Conn</c>: one loop reads frames, and waits for the
/// channel that a frame is for; frames for channels that nobody reads are dropped.
/// </summary>
internal sealed class ChannelServer
{
    public const string V5 = "v5.channel.k8s.io";
    private const byte CloseSignal = 255;

    private readonly FrameSocket socket;
    private readonly string protocol;
    private readonly Dictionary<byte, Pipe> readable;

    public ChannelServer(FrameSocket socket, string protocol, params byte[] readable)
    {
        this.socket = socket;
        this.protocol = protocol;

        // Go's io.Pipe has no buffer: a byte or two is as near as one gets.
        this.readable = readable.ToDictionary(channel => channel, _ => new Pipe(new(pauseWriterThreshold: 1, resumeWriterThreshold: 1)));
        Loop = LoopAsync();
    }

    /// <summary>Ends when the client has closed the connection, or is gone.</summary>
    public Task Loop { get; }

    public Stream Reader(byte channel) => readable[channel].Reader.AsStream();

    /// <summary>Nobody reads the channel any more: what comes is dropped.</summary>
    public Task DropAsync(byte channel) => readable[channel].Reader.CompleteAsync().AsTask();

    private async Task LoopAsync()
    {
        while (await socket.ReceiveAsync() is { } message)
        {
            if (message.Length == 0)
            {
                continue;
            }

            var (channel, data) = (message[0], message.AsMemory(1));
            if (protocol == V5 && channel == CloseSignal)
            {
                if (data.Length != 1)
                {
                    socket.Violations.Add($"a close signal for {data.Length} channels");
                }
                else if (readable.TryGetValue(data.Span[0], out var ended))
                {
                    await ended.Writer.CompleteAsync();
                }
            }
            else if (readable.TryGetValue(channel, out var pipe) && data.Length > 0)
            {
                await pipe.Writer.WriteAsync(data);
            }
        }

        foreach (var pipe in readable.Values)
        {
            await pipe.Writer.CompleteAsync();
        }
    }
}
