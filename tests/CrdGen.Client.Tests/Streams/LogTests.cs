using System.Globalization;
using System.Text;
using CrdGen.Models.Core.V1;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Streams;

public sealed class LogTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_log_is_read_whole_byte_by_byte_or_by_lines()
    {
        await using var server = await PodServer.StartAsync();
        const string Text = "first\nGrüße 🚢\r\n\nno end";
        server.Log = (context, _) => context.Response.WriteAsync(Text);

        (await server.Pods.ReadLogAsync("web", cancellationToken: Token)).ShouldBe(Text);
        await using var stream = await server.Pods.OpenLogAsync("web", cancellationToken: Token);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, Token);
        bytes.ToArray().ShouldBe(Encoding.UTF8.GetBytes(Text));
        (await server.Pods.ReadLogLinesAsync("web", cancellationToken: Token).ToListAsync(Token)).ShouldBe(["first", "Grüße 🚢", "", "no end"]);
    }

    [Fact]
    public async Task The_request_is_as_the_API_server_reads_it()
    {
        await using var server = await PodServer.StartAsync();

        await server.Pods.ReadLogAsync("web", cancellationToken: Token);
        await server.Pods.ReadLogAsync(
            "web",
            new()
            {
                Container = "main",
                Follow = true,
                Previous = true,
                TailLines = 10,
                Since = TimeSpan.FromSeconds(90.2),
                Timestamps = true,
                LimitBytes = 5_000_000_000,
                Stream = "Stderr",
                InsecureSkipTlsVerifyBackend = true,
            },
            Token);
        await server.Pods.ReadLogAsync(
            "web", new() { TailLines = 0, SinceTime = DateTimeOffset.Parse("2026-01-02T03:04:05+02:00", CultureInfo.InvariantCulture) }, Token);

        server.Requests.ShouldBe(
        [
            "log",
            "log?container=main&follow=true&previous=true&tailLines=10&sinceSeconds=91&timestamps=true&limitBytes=5000000000&stream=Stderr&insecureSkipTLSVerifyBackend=true",
            "log?tailLines=0&sinceTime=2026-01-02T01%3A04%3A05Z",
        ]);
        await Should.ThrowAsync<InvalidOperationException>(
            () => server.Pods.ReadLogAsync("web", new() { Since = TimeSpan.FromHours(1), SinceTime = DateTimeOffset.UnixEpoch }, Token));
    }

    [Fact]
    public async Task A_followed_log_gives_each_line_when_it_is_complete()
    {
        await using var server = await PodServer.StartAsync();
        var go = new SemaphoreSlim(0);
        server.Log = async (context, _) =>
        {
            foreach (var piece in new[] { "one\ntw", "o\nthr", "ee\n" })
            {
                await context.Response.WriteAsync(piece);
                await context.Response.Body.FlushAsync();
                await go.WaitAsync(context.RequestAborted);
            }
        };
        await using var lines = server.Pods.ReadLogLinesAsync("web", new() { Follow = true }, Token).GetAsyncEnumerator(Token);

        (await lines.MoveNextAsync()).ShouldBeTrue();
        lines.Current.ShouldBe("one");
        var next = lines.MoveNextAsync().AsTask();
        next.IsCompleted.ShouldBeFalse();
        go.Release();
        (await next).ShouldBeTrue();
        lines.Current.ShouldBe("two");
        go.Release();
        (await lines.MoveNextAsync()).ShouldBeTrue();
        lines.Current.ShouldBe("three");
        go.Release();
        (await lines.MoveNextAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_log_that_is_cut_in_a_line_fails_and_the_line_is_not_given()
    {
        await using var server = await PodServer.StartAsync();
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        server.Log = async (context, _) =>
        {
            await context.Response.WriteAsync("whole\nhal");
            await context.Response.Body.FlushAsync();
            await go.Task;
            context.Abort();
        };
        var lines = new List<string>();

        await Should.ThrowAsync<IOException>(async () =>
        {
            await foreach (var line in server.Pods.ReadLogLinesAsync("web", new() { Follow = true }, Token))
            {
                lines.Add(line);
                go.SetResult();
            }
        });

        lines.ShouldBe(["whole"]);
    }

    [Fact]
    public async Task Who_stops_reading_frees_the_connection()
    {
        await using var server = await PodServer.StartAsync();
        var aborted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        server.Log = async (context, _) =>
        {
            context.RequestAborted.Register(aborted.SetResult);
            await context.Response.WriteAsync("line\n");
            await context.Response.Body.FlushAsync();
            await aborted.Task;
        };

        await foreach (var line in server.Pods.ReadLogLinesAsync("web", new() { Follow = true }, Token))
        {
            break;
        }

        await aborted.Task.WaitAsync(Token);
    }

    [Fact]
    public async Task Logs_of_several_containers_and_pods_are_merged_with_their_origin()
    {
        await using var server = await PodServer.StartAsync();
        server.PodObjects["a"] = NewPod("a", "init", "main");
        server.Log = async (context, name) =>
        {
            for (var i = 0; i < 1000; i++)
            {
                await context.Response.WriteAsync($"{name}.{context.Request.Query["container"]} {i}\n");
            }
        };

        var lines = await server.Pods.ReadAllLogLinesAsync("a", cancellationToken: Token).ToListAsync(Token);
        var more = await server.Pods.ReadAllLogLinesAsync([NewPod("a", "init", "main"), NewPod("b", "x", "main")], new() { Container = "main" }, Token).ToListAsync(Token);

        lines.Count.ShouldBe(2000);
        foreach (var container in new[] { "init", "main" })
        {
            lines.Where(line => line.Container == container).Select(line => line.Text).ShouldBe(Enumerable.Range(0, 1000).Select(i => $"a.{container} {i}"));
        }

        more.Select(line => (line.Pod, line.Container)).Distinct().ShouldBe([("a", "main"), ("b", "main")], ignoreOrder: true);
        lines[0].ToString().ShouldStartWith("[pod/a/");
    }

    [Fact]
    public async Task One_of_several_logs_that_fails_ends_all()
    {
        await using var server = await PodServer.StartAsync();
        server.Log = async (context, name) =>
        {
            if (name == "bad")
            {
                context.Response.StatusCode = 400;
                return;
            }

            await context.Response.WriteAsync("line\n");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };

        var read = () => server.Pods.ReadAllLogLinesAsync([NewPod("good", "i", "m"), NewPod("bad", "i", "m")], new() { Follow = true }, Token).ToListAsync(Token).AsTask();

        await read.ShouldThrowAsync<KubernetesException>();
    }

    private static Pod NewPod(string name, string initContainer, string container) => new()
    {
        Metadata = new() { Name = name, Namespace = "shop" },
        Spec = new() { InitContainers = [new() { Name = initContainer }], Containers = [new() { Name = container }] },
    };
}
