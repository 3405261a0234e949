using System.Net.WebSockets;
using CrdGen.Client.Transport;

namespace CrdGen.Client.Streams;

/// <summary>
/// The WebSocket subprotocol of exec, attach and port-forward: the first byte of each message is the channel to which the rest
/// belongs. Version 5 can say that one channel has no more data (KEP-4006).
/// </summary>
internal static class ChannelProtocol
{
    public const string V5 = "v5.channel.k8s.io";
    public const string V4 = "v4.channel.k8s.io";

    public const byte Stdin = 0;
    public const byte Stdout = 1;
    public const byte Stderr = 2;
    public const byte Error = 3;
    public const byte Resize = 4;

    /// <summary>Its messages have one byte: the channel that ends.</summary>
    public const byte Close = 255;

    /// <summary>The largest payload of a message; what client-go sends at most.</summary>
    public const int MaxPayload = 32 * 1024;

    public static readonly string[] RemoteCommand = [V5, V4];
    public static readonly string[] PortForward = [V4];

    /// <summary>Opens a connection by one of these protocols.</summary>
    /// <exception cref="NotSupportedException">What answers speaks none of them.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    public static async Task<WebSocket> OpenAsync(ApiTransport transport, Uri address, string[] protocols, CancellationToken cancellationToken)
    {
        var socket = await transport.OpenWebSocketAsync(address.OriginalString, protocols, cancellationToken).ConfigureAwait(false);
        if (socket.SubProtocol is not null)
        {
            return socket;
        }

        socket.Dispose();
        throw new NotSupportedException($"The server, or a proxy in between, opened a WebSocket but speaks neither of: {string.Join(", ", protocols)}.");
    }
}
