using System.Net.Sockets;

namespace CrdGen.Client.Streams;

/// <summary>Carries one connection: what a client here sends to a pod, and what comes back.</summary>
internal sealed class PortRelay(Socket client, Stream remote, TimeSpan halfClosedTimeout)
{
    private volatile bool clientIsDone;

    /// <summary>Runs until the pod closes the connection, or the client has, and the pod has nothing more to say.</summary>
    /// <exception cref="IOException">The connection to the pod broke.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var up = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var down = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var sending = SendAsync(down, up.Token);
        try
        {
            await ReceiveAsync(down).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (clientIsDone && !cancellationToken.IsCancellationRequested)
        {
            // The client is done, and the pod has been silent since.
        }
        catch (SocketException)
        {
            // The client is gone: there is nobody to tell.
        }
        finally
        {
            await up.CancelAsync().ConfigureAwait(false);
            await sending.ConfigureAwait(false);
        }
    }

    private async Task SendAsync(CancellationTokenSource down, CancellationToken cancellationToken)
    {
        try
        {
            var buffer = new byte[ChannelProtocol.MaxPayload];
            while (await client.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false) is var count and > 0)
            {
                await remote.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            }

            clientIsDone = true;
            down.CancelAfter(halfClosedTimeout);
        }
        catch (SocketException)
        {
            // A reset: the client does not read either.
            clientIsDone = true;
            await down.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or ConnectionEndedException or ObjectDisposedException)
        {
            // Reading says how the other side ended.
        }
    }

    private async Task ReceiveAsync(CancellationTokenSource down)
    {
        var buffer = new byte[ChannelProtocol.MaxPayload];
        while (await remote.ReadAsync(buffer, down.Token).ConfigureAwait(false) is var count and > 0)
        {
            for (var sent = 0; sent < count;)
            {
                sent += await client.SendAsync(buffer.AsMemory(sent, count - sent), down.Token).ConfigureAwait(false);
            }

            if (clientIsDone)
            {
                down.CancelAfter(halfClosedTimeout);
            }
        }

        client.Shutdown(SocketShutdown.Send);
    }
}
