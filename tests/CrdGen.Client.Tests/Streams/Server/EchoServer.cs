using System.Net;
using System.Net.Sockets;

namespace CrdGen.Client.Tests.Streams;

/// <summary>A port that says what it hears, or a word and no more.</summary>
internal sealed class EchoServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly TaskCompletionSource firstEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly byte[]? goodbye;
    private readonly TimeSpan delay;

    public EchoServer(byte[]? goodbye = null, TimeSpan delay = default)
    {
        this.goodbye = goodbye;
        this.delay = delay;
        listener.Start();
        _ = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Ends with the first connection.</summary>
    public Task FirstEnded => firstEnded.Task;

    public void Dispose() => listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                _ = TalkAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                if (goodbye is not null)
                {
                    await stream.WriteAsync(goodbye);
                    return;
                }

                var buffer = new byte[64 * 1024];
                while (await stream.ReadAsync(buffer) is var count and > 0)
                {
                    await Task.Delay(delay);
                    await stream.WriteAsync(buffer.AsMemory(0, count));
                }
            }
            catch (IOException)
            {
                // Hung up.
            }
            finally
            {
                firstEnded.TrySetResult();
            }
        }
    }
}
