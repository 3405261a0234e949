using CrdGen.Client.Streams;
using CrdGen.Models.Core.V1;

namespace CrdGen.Client;

/// <summary>Connections to ports of pods: what <c>kubectl port-forward</c> does.</summary>
public static class PodPortForwardExtensions
{
    /// <summary>Connects to a port of a pod.</summary>
    /// <param name="pods">The pods of a namespace.</param>
    /// <param name="name">The pod.</param>
    /// <param name="port">The port, from 1 to 65535.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>
    /// The connection. It ends when the pod closes it; reading fails where nothing listens on the port. One cannot close only one's
    /// own side of it.
    /// </returns>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "create", Resource = "pods", Subresource = "portforward")]
    public static async Task<Stream> ConnectToPortAsync(
        this ResourceClient<Pod> pods, string name, int port, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pods);
        ArgumentException.ThrowIfNullOrEmpty(name);
        CheckPort(port, 1);
        var address = new ResourceQuery(pods.PathOf(name, "portforward")).Add("ports", port).ToUri();
        var socket = await ChannelProtocol.OpenAsync(pods.Transport, address, ChannelProtocol.PortForward, cancellationToken).ConfigureAwait(false);
        return await PortStream.OpenAsync(socket, name, port, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Listens on a port of this machine, and connects all who come to a port of a pod.</summary>
    /// <param name="pods">The pods of a namespace.</param>
    /// <param name="name">The pod.</param>
    /// <param name="port">The pod's port.</param>
    /// <param name="options">Where to listen: on any free port that this machine alone can reach, where absent.</param>
    /// <returns>The listener. Nothing has been asked of the API server yet: the first connection does.</returns>
    /// <exception cref="System.Net.Sockets.SocketException">The local port is taken.</exception>
    [RequiresPermission("get", "create", Resource = "pods", Subresource = "portforward")]
    public static PortForward ForwardPort(this ResourceClient<Pod> pods, string name, int port, PortForwardOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pods);
        ArgumentException.ThrowIfNullOrEmpty(name);
        CheckPort(port, 1);
        options ??= new();
        CheckPort(options.LocalPort, 0);
        return new(cancellationToken => pods.ConnectToPortAsync(name, port, cancellationToken), options);
    }

    private static void CheckPort(int port, int minimum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(port, minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, ushort.MaxValue);
    }
}
