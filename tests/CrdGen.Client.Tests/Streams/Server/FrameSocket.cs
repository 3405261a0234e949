using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CrdGen.Client.Tests.Streams;

/// <summary>
/// A server's end of a WebSocket as the library has it with which the API server and kubelets serve (golang.org/x/net/websocket):
/// each frame counts as a message, so that clients must not send a message in several. It knows RFC 6455 and nothing more,
/// and leaves all mistakes to the test.
/// </summary>
internal sealed class FrameSocket(Stream stream) : IDisposable
{
    public const byte Continuation = 0;
    public const byte Text = 1;
    public const byte Binary = 2;
    public const byte Close = 8;
    public const byte Ping = 9;
    public const byte Pong = 10;

    private const string Salt = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private readonly SemaphoreSlim sending = new(1);

    /// <summary>What the client did that such a server does not understand.</summary>
    public List<string> Violations { get; } = [];

    /// <summary>Answers a request for an upgrade.</summary>
    public static async Task<FrameSocket> AcceptAsync(HttpContext context, string? protocol)
    {
        var key = context.Request.Headers.SecWebSocketKey.ToString();
        var headers = context.Response.Headers;
        headers.Upgrade = "websocket";
        headers.Connection = "Upgrade";
#pragma warning disable CA5350 // RFC 6455 says SHA-1.
        headers.SecWebSocketAccept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + Salt)));
#pragma warning restore CA5350
        if (protocol is { Length: > 0 })
        {
            headers.SecWebSocketProtocol = protocol;
        }

        return new(await context.Features.GetRequiredFeature<IHttpUpgradeFeature>().UpgradeAsync());
    }

    public void Dispose() => sending.Dispose();

    /// <summary>The next frame with data; <see langword="null"/> where the client closed, or is gone.</summary>
    public async Task<byte[]?> ReceiveAsync()
    {
        try
        {
            while (true)
            {
                var (opcode, payload) = await ReceiveFrameAsync();
                switch (opcode)
                {
                    case Close:
                        return null;
                    case Ping:
                        await SendFrameAsync(Pong, payload);
                        break;
                    case Pong:
                        break;
                    default:
                        return payload;
                }
            }
        }
        catch (Exception e) when (IsEnd(e))
        {
            return null;
        }
    }

    /// <summary>Sends one frame; nothing where the client is gone.</summary>
    public async Task<bool> SendFrameAsync(byte opcode, ReadOnlyMemory<byte> payload, bool isFinal = true)
    {
        var head = new byte[10];
        head[0] = (byte)((isFinal ? 0x80 : 0) | opcode);
        int length;
        switch (payload.Length)
        {
            case < 126:
                head[1] = (byte)payload.Length;
                length = 2;
                break;
            case <= ushort.MaxValue:
                head[1] = 126;
                BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)payload.Length);
                length = 4;
                break;
            default:
                head[1] = 127;
                BinaryPrimitives.WriteUInt64BigEndian(head.AsSpan(2), (ulong)payload.Length);
                length = 10;
                break;
        }

        await sending.WaitAsync();
        try
        {
            await stream.WriteAsync(head.AsMemory(0, length));
            await stream.WriteAsync(payload);
            await stream.FlushAsync();
            return true;
        }
        catch (Exception e) when (IsEnd(e))
        {
            return false;
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Sends a message on a channel.</summary>
    public Task<bool> SendAsync(byte channel, ReadOnlyMemory<byte> data)
    {
        var message = new byte[data.Length + 1];
        message[0] = channel;
        data.CopyTo(message.AsMemory(1));
        return SendFrameAsync(Binary, message);
    }

    /// <summary>Sends the frame that closes.</summary>
    public Task<bool> SendCloseAsync(ushort code = 1000, string reason = "")
    {
        var payload = new byte[2 + Encoding.UTF8.GetByteCount(reason)];
        BinaryPrimitives.WriteUInt16BigEndian(payload, code);
        Encoding.UTF8.GetBytes(reason, payload.AsSpan(2));
        return SendFrameAsync(Close, payload);
    }

    private async Task<(byte Opcode, byte[] Payload)> ReceiveFrameAsync()
    {
        var head = new byte[8];
        await stream.ReadExactlyAsync(head.AsMemory(0, 2));
        var opcode = (byte)(head[0] & 0x0F);
        if ((head[0] & 0x80) == 0 || opcode == Continuation)
        {
            Violations.Add("a message in several frames");
        }

        if ((head[0] & 0x70) != 0)
        {
            Violations.Add("an extension that nobody negotiated");
        }

        if (opcode == Text)
        {
            Violations.Add("a text message");
        }

        if ((head[1] & 0x80) == 0)
        {
            Violations.Add("a frame without a mask");
        }

        ulong length = (byte)(head[1] & 0x7F);
        if (length >= 126)
        {
            var size = length == 126 ? 2 : 8;
            await stream.ReadExactlyAsync(head.AsMemory(0, size));
            length = size == 2 ? BinaryPrimitives.ReadUInt16BigEndian(head) : BinaryPrimitives.ReadUInt64BigEndian(head);
        }

        if (length > (32 * 1024) + 1)
        {
            Violations.Add($"a frame of {length} bytes");
        }

        var mask = new byte[4];
        await stream.ReadExactlyAsync(mask);
        var payload = new byte[length];
        await stream.ReadExactlyAsync(payload);
        for (var i = 0; i < payload.Length; i++)
        {
            payload[i] ^= mask[i % 4];
        }

        return (opcode, payload);
    }

    private static bool IsEnd(Exception e) => e is IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException;
}
