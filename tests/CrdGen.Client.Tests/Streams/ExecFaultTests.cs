using System.Text;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Streams;

/// <summary>What a server, or what is between, does wrong.</summary>
public sealed class ExecFaultTests
{
    private const string Success = """{"metadata":{},"status":"Success"}""";
    private const byte Stdout = 1;
    private const byte Error = 3;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_connection_that_breaks_is_no_end_of_output()
    {
        await using var server = await PodServer.StartAsync();
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        server.Script = async (context, socket) =>
        {
            await socket.SendAsync(Stdout, "half"u8.ToArray());
            await go.Task;
            context.Abort();
        };
        await using var command = await server.Pods.ExecAsync("web", ["x"], cancellationToken: Token);
        using var output = new StreamReader(command.Stdout);
        (await output.ReadAsync(new char[4], Token)).ShouldBe(4);
        go.SetResult();

        (await Should.ThrowAsync<IOException>(() => output.ReadToEndAsync(Token))).Message.ShouldContain("ended before the server said");
        await Should.ThrowAsync<IOException>(() => command.WaitAsync(Token));
    }

    [Fact]
    public async Task A_connection_that_is_closed_without_a_Status_is_no_success()
    {
        await using var server = await PodServer.StartAsync();
        server.Script = (_, socket) => socket.SendCloseAsync(1011, "kubelet is gone");

        var error = await Should.ThrowAsync<IOException>(() => server.Pods.ExecAndCaptureAsync("web", ["x"], cancellationToken: Token));

        error.Message.ShouldContain("1011 kubelet is gone");
    }

    [Fact]
    public async Task A_Status_counts_also_without_a_closing_frame()
    {
        await using var server = await PodServer.StartAsync();
        server.Script = async (_, socket) =>
        {
            await socket.SendAsync(Stdout, "all"u8.ToArray());
            await socket.SendAsync(Error, Encoding.UTF8.GetBytes(Success));
        };

        (await server.Pods.ExecAndCaptureAsync("web", ["x"], cancellationToken: Token)).ShouldBe(new(0, "all", ""));
    }

    [Fact]
    public async Task Messages_may_come_in_pieces()
    {
        await using var server = await PodServer.StartAsync();
        server.Script = async (_, socket) =>
        {
            await socket.SendFrameAsync(FrameSocket.Binary, new byte[] { Stdout }, isFinal: false);
            await socket.SendFrameAsync(FrameSocket.Continuation, "one "u8.ToArray(), isFinal: false);
            await socket.SendFrameAsync(FrameSocket.Ping, "?"u8.ToArray());
            await socket.SendFrameAsync(FrameSocket.Continuation, "two"u8.ToArray());
            await socket.SendFrameAsync(FrameSocket.Binary, default);
            await socket.SendAsync(77, "of no known channel"u8.ToArray());
            foreach (var piece in Success.Chunk(5))
            {
                await socket.SendAsync(Error, Encoding.UTF8.GetBytes(piece));
            }

            await socket.SendCloseAsync();
        };

        (await server.Pods.ExecAndCaptureAsync("web", ["x"], cancellationToken: Token)).ShouldBe(new(0, "one two", ""));
    }

    [Theory]
    [InlineData("not JSON", "no Status")]
    [InlineData("""{"status":"Failure","reason":"NonZeroExitCode"}""", "500")]
    [InlineData("""{"status":"Failure","reason":"NonZeroExitCode","details":{"causes":[{"reason":"ExitCode","message":"x"}]}}""", "500")]
    [InlineData("""{"status":"Failure","message":"the container is not running","code":500}""", "the container is not running")]
    public async Task A_bad_end_is_an_error(string status, string message)
    {
        await using var server = await PodServer.StartAsync();
        server.Script = async (_, socket) =>
        {
            await socket.SendAsync(Error, Encoding.UTF8.GetBytes(status));
            await socket.SendCloseAsync();
        };

        var error = await Should.ThrowAsync<Exception>(() => server.Pods.ExecAndCaptureAsync("web", ["x"], cancellationToken: Token));

        error.Message.ShouldContain(message);
        (error is IOException or KubernetesException).ShouldBeTrue();
    }

    [Fact]
    public async Task Text_is_not_in_the_protocol()
    {
        await using var server = await PodServer.StartAsync();
        server.Script = (_, socket) => socket.SendFrameAsync(FrameSocket.Text, "hello"u8.ToArray());

        var error = await Should.ThrowAsync<IOException>(() => server.Pods.ExecAndCaptureAsync("web", ["x"], cancellationToken: Token));

        error.Message.ShouldContain("text message");
    }

    [Fact]
    public async Task Writing_to_a_command_that_has_ended_fails()
    {
        await using var server = await PodServer.StartAsync();
        await using var command = await server.Pods.ExecAsync("web", ["true"], new() { Stdin = true }, Token);
        await command.WaitAsync(Token);

        await Should.ThrowAsync<IOException>(() => command.Stdin.WriteAsync(new byte[1], Token).AsTask());
        await command.Stdin.DisposeAsync();
    }
}
