using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Streams;

public sealed class PortForwardTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_leads_to_a_port()
    {
        await using var server = await PodServer.StartAsync();
        using var echo = new EchoServer();
        await using var stream = await server.Pods.ConnectToPortAsync("db", echo.Port, Token);
        var answer = new byte[5];

        await stream.WriteAsync("hello"u8.ToArray(), Token);
        await stream.ReadExactlyAsync(answer, Token);

        answer.ShouldBe("hello"u8.ToArray());
        server.Requests.ShouldBe([$"portforward?ports={echo.Port}"]);
        server.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stream_ends_when_the_port_does()
    {
        await using var server = await PodServer.StartAsync();
        using var echo = new EchoServer(goodbye: "bye"u8.ToArray());
        await using var stream = await server.Pods.ConnectToPortAsync("db", echo.Port, Token);
        using var all = new MemoryStream();

        await stream.CopyToAsync(all, Token);

        all.ToArray().ShouldBe("bye"u8.ToArray());
    }

    [Fact]
    public async Task Nobody_at_the_port_is_an_error_with_the_kubelet_s_words()
    {
        await using var server = await PodServer.StartAsync();
        var port = FreePort();

        // The kubelet tells it as soon as it knows: before the stream is open, or after.
        var error = await Should.ThrowAsync<IOException>(async () =>
        {
            await using var stream = await server.Pods.ConnectToPortAsync("db", port, Token);
            await stream.ReadExactlyAsync(new byte[1], Token);
        });

        error.Message.ShouldContain($"Port {port} of pod db: error forwarding port");
    }

    [Fact]
    public async Task Several_connect_to_a_local_port_at_once()
    {
        await using var server = await PodServer.StartAsync();
        using var echo = new EchoServer();
        await using var forward = server.Pods.ForwardPort("db", echo.Port);
        var sent = RandomNumberGenerator.GetBytes(1_000_003);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            using var client = new TcpClient();
            await client.ConnectAsync(forward.LocalEndPoint, Token);
            var stream = client.GetStream();
            var write = stream.WriteAsync(sent.AsMemory(i), Token).AsTask();
            var received = new byte[sent.Length - i];
            await stream.ReadExactlyAsync(received, Token);
            await write;
            received.AsSpan().SequenceEqual(sent.AsSpan(i)).ShouldBeTrue();
        }));

        server.Requests.Count.ShouldBe(8);
        server.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task HTTP_goes_through_a_local_port()
    {
        await using var server = await PodServer.StartAsync();
        await using var inside = await PodServer.StartAsync();
        await using var forward = server.Pods.ForwardPort("db", inside.Address.Port);
        using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{forward.LocalPort}/") };

        for (var i = 0; i < 3; i++)
        {
            using var answer = await http.GetAsync("pods/absent/exec", Token);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task What_comes_back_after_the_client_has_said_all_is_not_lost()
    {
        await using var server = await PodServer.StartAsync();
        using var echo = new EchoServer(delay: TimeSpan.FromMilliseconds(300));
        await using var forward = server.Pods.ForwardPort("db", echo.Port);
        using var client = new TcpClient();
        await client.ConnectAsync(forward.LocalEndPoint, Token);
        var stream = client.GetStream();
        var answer = new byte[4];

        await stream.WriteAsync("last"u8.ToArray(), Token);
        client.Client.Shutdown(SocketShutdown.Send);
        await stream.ReadExactlyAsync(answer, Token);

        answer.ShouldBe("last"u8.ToArray());
    }

    [Fact]
    public async Task A_client_that_hangs_up_frees_the_port_behind()
    {
        await using var server = await PodServer.StartAsync();
        using var echo = new EchoServer();
        await using var forward = server.Pods.ForwardPort("db", echo.Port, new() { HalfClosedTimeout = TimeSpan.FromMilliseconds(50) });
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(forward.LocalEndPoint, Token);
            await client.GetStream().WriteAsync("x"u8.ToArray(), Token);
            await client.GetStream().ReadExactlyAsync(new byte[1], Token);
        }

        await echo.FirstEnded.WaitAsync(Token);
    }

    [Theory]
    [InlineData("db")]
    [InlineData("absent")]
    public async Task A_connection_that_fails_is_reset_and_told_and_the_next_can_come(string pod)
    {
        await using var server = await PodServer.StartAsync();
        var errors = new ConcurrentQueue<Exception>();
        await using var forward = server.Pods.ForwardPort(pod, FreePort(), new() { ConnectionFailed = errors.Enqueue });

        for (var i = 1; i <= 2; i++)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(forward.LocalEndPoint, Token);
            var read = () => client.GetStream().ReadAsync(new byte[1], Token).AsTask();

            (await read.ShouldThrowAsync<IOException>()).InnerException.ShouldBeOfType<SocketException>().SocketErrorCode.ShouldBe(SocketError.ConnectionReset);
            SpinWait.SpinUntil(() => errors.Count == i, TimeSpan.FromSeconds(10)).ShouldBeTrue();
        }

        errors.ShouldAllBe(error => pod == "db" ? error is IOException : error is KubernetesNotFoundException);
    }

    [Fact]
    public async Task A_server_that_dies_resets_the_connection()
    {
        var server = await PodServer.StartAsync();
        using var echo = new EchoServer();
        await using var forward = server.Pods.ForwardPort("db", echo.Port);
        using var client = new TcpClient();
        await client.ConnectAsync(forward.LocalEndPoint, Token);
        await client.GetStream().WriteAsync("x"u8.ToArray(), Token);
        await client.GetStream().ReadExactlyAsync(new byte[1], Token);

        foreach (var context in server.Open)
        {
            context.Abort();
        }

        await Should.ThrowAsync<IOException>(() => client.GetStream().ReadAsync(new byte[1], Token).AsTask());
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_forward_that_is_disposed_of_ends_all()
    {
        await using var server = await PodServer.StartAsync();
        using var echo = new EchoServer();
        var forward = server.Pods.ForwardPort("db", echo.Port);
        using var client = new TcpClient();
        await client.ConnectAsync(forward.LocalEndPoint, Token);
        await client.GetStream().WriteAsync("x"u8.ToArray(), Token);
        await client.GetStream().ReadExactlyAsync(new byte[1], Token);

        await forward.DisposeAsync();

        await Should.ThrowAsync<IOException>(() => client.GetStream().ReadAsync(new byte[1], Token).AsTask());
        using var late = new TcpClient();
        await Should.ThrowAsync<SocketException>(() => late.ConnectAsync(forward.LocalEndPoint, Token).AsTask());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65536)]
    public async Task A_port_has_16_bits(int port)
    {
        await using var server = await PodServer.StartAsync();

        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => server.Pods.ConnectToPortAsync("db", port, Token));
        Should.Throw<ArgumentOutOfRangeException>(() => server.Pods.ForwardPort("db", port));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
