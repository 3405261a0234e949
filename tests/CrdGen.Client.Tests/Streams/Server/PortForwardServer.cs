using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace CrdGen.Client.Tests.Streams;

/// <summary>Leads to ports of this machine as a kubelet's <c>handleWebSocketStreams</c> leads to those of a pod.</summary>
internal static class PortForwardServer
{
    public static async Task RunAsync(IQueryCollection query, FrameSocket socket, string protocol)
    {
        var ports = query["ports"].SelectMany(text => text!.Split(',')).Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        var channels = new ChannelServer(socket, protocol, [.. ports.Select((_, i) => (byte)(i * 2))]);
        for (var i = 0; i < ports.Length; i++)
        {
            var port = new byte[2];
            BinaryPrimitives.WriteUInt16LittleEndian(port, (ushort)ports[i]);
            await socket.SendAsync((byte)(i * 2), port);
            await socket.SendAsync((byte)((i * 2) + 1), port);
        }

        await Task.WhenAll(ports.Select((port, i) => ForwardAsync(port, (byte)(i * 2), channels, socket)));
        await socket.SendCloseAsync();
    }

    private static async Task ForwardAsync(int port, byte channel, ChannelServer channels, FrameSocket socket)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
        }
        catch (SocketException e)
        {
            var text = $"error forwarding port {port} to pod 0123, uid : failed to execute portforward: {e.Message}";
            await socket.SendAsync((byte)(channel + 1), Encoding.UTF8.GetBytes(text));
            return;
        }

        var target = client.GetStream();
        var up = Task.Run(async () =>
        {
            try
            {
                await channels.Reader(channel).CopyToAsync(target);
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (IOException)
            {
                // The port is closed.
            }
        });
        var buffer = new byte[32 * 1024];
        var down = Task.Run(async () =>
        {
            while (await target.ReadAsync(buffer) is var count and > 0)
            {
                await socket.SendAsync(channel, buffer.AsMemory(0, count));
            }
        });

        // Done when the port has closed, or the client is gone.
        await Task.WhenAny(down, channels.Loop);
    }
}
