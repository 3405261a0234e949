using System.Net;
using System.Net.Sockets;
using CrdGen.Client.Streams;

namespace CrdGen.Client;

/// <summary>A port of this machine that leads to one of a pod, until it is disposed of. Each connection goes on its own.</summary>
public sealed class PortForward : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly Func<CancellationToken, Task<Stream>> connect;
    private readonly PortForwardOptions options;
    private readonly CancellationTokenSource disposal = new();
    private readonly HashSet<Task> connections = [];
    private readonly Task accepting;

    internal PortForward(Func<CancellationToken, Task<Stream>> connect, PortForwardOptions options)
    {
        this.connect = connect;
        this.options = options;
        listener = new(options.Address, options.LocalPort);
        listener.Start();
        LocalEndPoint = (IPEndPoint)listener.LocalEndpoint;
        accepting = Task.Run(AcceptAsync);
    }

    /// <summary>Where one connects to.</summary>
    public IPEndPoint LocalEndPoint { get; }

    /// <summary>The port of this machine.</summary>
    public int LocalPort => LocalEndPoint.Port;

    /// <summary>Ends all connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await disposal.CancelAsync().ConfigureAwait(false);
        listener.Dispose();
        await accepting.ConfigureAwait(false);
        Task[] open;
        lock (connections)
        {
            open = [.. connections];
        }

        await Task.WhenAll(open).ConfigureAwait(false);
    }

    private async Task AcceptAsync()
    {
        while (!disposal.IsCancellationRequested)
        {
            try
            {
                Track(ForwardAsync(await listener.AcceptSocketAsync(disposal.Token).ConfigureAwait(false)));
            }
            catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException e)
            {
                // Who wanted to connect has given up, or there are no more handles: others may come.
                options.ConnectionFailed?.Invoke(e);
            }
        }
    }

    private void Track(Task connection)
    {
        lock (connections)
        {
            connections.Add(connection);
        }

        _ = connection.ContinueWith(
            static (done, set) =>
            {
                lock (set!)
                {
                    ((HashSet<Task>)set).Remove(done);
                }
            },
            connections,
            CancellationToken.None,
            TaskContinuationOptions.None,
            TaskScheduler.Default);
    }

    private async Task ForwardAsync(Socket client)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                var remote = await connect(disposal.Token).ConfigureAwait(false);
                await using var _ = remote.ConfigureAwait(false);
                await new PortRelay(client, remote, options.HalfClosedTimeout).RunAsync(disposal.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (disposal.IsCancellationRequested)
            {
                client.Close(0);
            }
            catch (Exception e)
            {
                // A plain end would look as if all had been said.
                client.Close(0);
                options.ConnectionFailed?.Invoke(e);
            }
        }
    }
}
