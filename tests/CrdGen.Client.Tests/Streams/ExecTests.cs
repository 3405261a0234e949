using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Streams;

public sealed class ExecTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(137)]
    [InlineData(255)]
    public async Task A_command_has_output_errors_and_an_exit_code(int code)
    {
        await using var server = await PodServer.StartAsync();

        var output = await server.Pods.ExecAndCaptureAsync("web", ["sh", "-c", $"echo out; echo err >&2; exit {code}"], cancellationToken: Token);

        output.ShouldBe(new(code, "out\n", "err\n"));
        server.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_request_is_as_the_API_server_reads_it()
    {
        await using var server = await PodServer.StartAsync();

        await server.Pods.ExecAndCaptureAsync("web", ["echo", "a b", "ä&=+%", ""], "main", cancellationToken: Token);
        await using (await server.Pods.ExecAsync("web", ["cat"], new() { Stdin = true, Stdout = false, Stderr = false }, Token))
        {
        }

        await using (await server.Pods.ExecAsync("web", ["sh"], new() { Stdin = true, Tty = true }, Token))
        {
        }

        await using (await server.Pods.AttachAsync("web", new() { Stdin = true }, Token))
        {
        }

        server.Requests.ShouldBe(
        [
            "exec?command=echo&command=a%20b&command=%C3%A4%26%3D%2B%25&command=&container=main&stdout=true&stderr=true",
            "exec?command=cat&stdin=true",
            "exec?command=sh&stdin=true&stdout=true&tty=true",
            "attach?stdin=true&stdout=true&stderr=true",
        ]);
    }

    [Fact]
    public async Task Arguments_and_text_of_all_languages_arrive()
    {
        await using var server = await PodServer.StartAsync();

        var output = await server.Pods.ExecAndCaptureAsync("web", ["printf", "%s|", "Grüße", "漢字", "🚢", "a\nb", "'\"$x`"], cancellationToken: Token);

        output.Stdout.ShouldBe("Grüße|漢字|🚢|a\nb|'\"$x`|");
    }

    [Fact]
    public async Task Megabytes_pass_through_a_command_unchanged()
    {
        await using var server = await PodServer.StartAsync();
        var sent = new byte[(8 * 1024 * 1024) + 12345];
        new Random(5).NextBytes(sent);

        await using var cat = await server.Pods.ExecAsync("web", ["cat"], new() { Stdin = true }, Token);
        var write = Task.Run(async () =>
        {
            await cat.Stdin.WriteAsync(sent, Token);
            await cat.Stdin.DisposeAsync();
        }, Token);
        var received = await SHA256.HashDataAsync(cat.Stdout, Token);
        await write;

        (await cat.WaitAsync(Token)).ShouldBe(0);
        Convert.ToHexString(received).ShouldBe(Convert.ToHexString(SHA256.HashData(sent)));
        server.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Input_can_end_while_output_goes_on()
    {
        await using var server = await PodServer.StartAsync();

        var output = await server.Pods.ExecAndCaptureAsync(
            "web", ["sh", "-c", "cat; echo done"], stdin: new MemoryStream("said\n"u8.ToArray()), cancellationToken: Token);

        output.ShouldBe(new(0, "said\ndone\n", ""));
    }

    [Fact]
    public async Task A_command_need_not_read_its_input()
    {
        await using var server = await PodServer.StartAsync();

        var output = await server.Pods.ExecAndCaptureAsync(
            "web", ["sh", "-c", "head -c 3; exit 4"], stdin: new MemoryStream(new byte[4 * 1024 * 1024]), cancellationToken: Token);

        output.ShouldBe(new(4, "\0\0\0", ""));
    }

    [Fact]
    public async Task A_command_may_end_before_its_input_does()
    {
        await using var server = await PodServer.StartAsync();
        var endless = new Pipe();
        await endless.Writer.WriteAsync("line\n"u8.ToArray(), Token);

        var output = await server.Pods.ExecAndCaptureAsync("web", ["head", "-n1"], stdin: endless.Reader.AsStream(), cancellationToken: Token);

        output.ShouldBe(new(0, "line\n", ""));
    }

    [Fact]
    public async Task Input_that_cannot_be_read_ends_the_command()
    {
        await using var server = await PodServer.StartAsync();
        var broken = new Pipe();
        await broken.Writer.CompleteAsync(new InvalidDataException("broken"));

        var error = await Should.ThrowAsync<InvalidDataException>(
            () => server.Pods.ExecAndCaptureAsync("web", ["cat"], stdin: broken.Reader.AsStream(), cancellationToken: Token));

        error.Message.ShouldBe("broken");
    }

    [Fact]
    public async Task One_talks_with_a_command()
    {
        await using var server = await PodServer.StartAsync();
        await using var shell = await server.Pods.ExecAsync("web", ["sh"], new() { Stdin = true }, Token);
        using var answers = new StreamReader(shell.Stdout);

        for (var i = 0; i < 50; i++)
        {
            await shell.Stdin.WriteAsync(Encoding.UTF8.GetBytes($"echo $(({i} * {i}))\n"), Token);
            (await answers.ReadLineAsync(Token)).ShouldBe($"{i * i}");
        }

        await shell.Stdin.WriteAsync("exit 3\n"u8.ToArray(), Token);
        (await shell.WaitAsync(Token)).ShouldBe(3);
    }

    [Fact]
    public async Task A_terminal_learns_its_size()
    {
        await using var server = await PodServer.StartAsync();
        await using var cat = await server.Pods.ExecAsync("web", ["cat"], new() { Stdin = true, Tty = true }, Token);

        await cat.ResizeAsync(120, 40, Token);
        await cat.ResizeAsync(80, 24, Token);
        await cat.Stdin.DisposeAsync();

        (await cat.WaitAsync(Token)).ShouldBe(0);
        string.Concat(server.Resizes).ShouldBe("""{"Width":120,"Height":40}{"Width":80,"Height":24}""");
        Should.Throw<InvalidOperationException>(() => cat.Stderr).Message.ShouldContain("without Tty");
    }

    [Fact]
    public async Task Output_that_nobody_reads_makes_the_command_wait_and_none_is_lost()
    {
        await using var server = await PodServer.StartAsync();
        const int Size = 32 * 1024 * 1024;
        var written = Path.Combine(server.Folder, "written");
        await using var command = await server.Pods.ExecAsync("web", ["sh", "-c", $"head -c {Size} /dev/zero; touch written"], cancellationToken: Token);
        var buffer = new byte[1000];
        await command.Stdout.ReadExactlyAsync(buffer, Token);

        // All buffers on the way together hold far less than the command has to say.
        await Task.Delay(500, Token);
        File.Exists(written).ShouldBeFalse();

        var total = buffer.Length;
        for (int count; (count = await command.Stdout.ReadAsync(buffer, Token)) > 0;)
        {
            total += count;
        }

        total.ShouldBe(Size);
        (await command.WaitAsync(Token)).ShouldBe(0);
        File.Exists(written).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_waits_need_not_read()
    {
        await using var server = await PodServer.StartAsync();
        await using var command = await server.Pods.ExecAsync("web", ["sh", "-c", "head -c 4000000 /dev/zero; head -c 4000000 /dev/zero >&2; exit 9"], cancellationToken: Token);

        (await command.WaitAsync(Token)).ShouldBe(9);
        Should.Throw<InvalidOperationException>(() => command.Stdout).Message.ShouldContain("before WaitAsync");
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_the_server_s_error()
    {
        await using var server = await PodServer.StartAsync();

        var error = await Should.ThrowAsync<KubernetesException>(() => server.Pods.ExecAndCaptureAsync("web", ["no-such-program"], cancellationToken: Token));

        error.Status.Reason.ShouldBe("InternalError");
        error.Message.ShouldContain("no-such-program");
    }

    [Fact]
    public async Task A_pod_that_is_not_there_is_an_error_before_the_start()
    {
        await using var server = await PodServer.StartAsync();

        var error = await Should.ThrowAsync<KubernetesNotFoundException>(() => server.Pods.ExecAsync("absent", ["ls"], cancellationToken: Token));

        error.Message.ShouldContain("absent");
    }

    [Fact]
    public async Task A_server_of_version_4_runs_commands_but_cannot_end_their_input()
    {
        await using var server = await PodServer.StartAsync(null, "v4.channel.k8s.io");

        (await server.Pods.ExecAndCaptureAsync("web", ["sh", "-c", "echo out; exit 2"], cancellationToken: Token)).ShouldBe(new(2, "out\n", ""));
        await using var head = await server.Pods.ExecAsync("web", ["head", "-n1"], new() { Stdin = true }, Token);
        head.CanEndStdin.ShouldBeFalse();
        await head.Stdin.WriteAsync("line\n"u8.ToArray(), Token);
        (await head.WaitAsync(Token)).ShouldBe(0);

        var error = await Should.ThrowAsync<NotSupportedException>(
            () => server.Pods.ExecAndCaptureAsync("web", ["cat"], stdin: new MemoryStream([1]), cancellationToken: Token));
        error.Message.ShouldContain("v4.channel.k8s.io");
        server.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_without_the_protocol_is_an_error()
    {
        await using var server = await PodServer.StartAsync(null, "v9.channel.k8s.io");

        await Should.ThrowAsync<KubernetesException>(() => server.Pods.ExecAsync("web", ["ls"], cancellationToken: Token));
    }

    [Fact]
    public async Task Attached_to_a_container_one_reads_what_it_writes()
    {
        await using var server = await PodServer.StartAsync();
        await using var attached = await server.Pods.AttachAsync("web", new() { Stdin = true }, Token);
        using var output = new StreamReader(attached.Stdout);

        await attached.Stdin.WriteAsync("hello\n"u8.ToArray(), Token);

        (await output.ReadLineAsync(Token)).ShouldBe("hello");
    }

    [Fact]
    public async Task What_has_started_ends_when_it_is_disposed_of()
    {
        await using var server = await PodServer.StartAsync();
        var command = await server.Pods.ExecAsync("web", ["sleep", "600"], cancellationToken: Token);
        var read = command.Stdout.ReadAsync(new byte[1], Token).AsTask();
        var wait = command.WaitAsync(Token);

        await command.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(() => wait);
        await Should.ThrowAsync<Exception>(() => read);
        await command.DisposeAsync();
    }

    [Fact]
    public async Task A_wait_can_be_given_up_without_the_command()
    {
        await using var server = await PodServer.StartAsync();
        await using var cat = await server.Pods.ExecAsync("web", ["cat"], new() { Stdin = true }, Token);
        using var cancelled = new CancellationTokenSource(50);

        await Should.ThrowAsync<OperationCanceledException>(() => cat.Stdout.ReadAsync(new byte[1], cancelled.Token).AsTask());
        await Should.ThrowAsync<OperationCanceledException>(() => cat.WaitAsync(cancelled.Token));
        await cat.Stdin.WriteAsync("still there"u8.ToArray(), Token);
        await cat.Stdin.DisposeAsync();

        using var rest = new StreamReader(cat.Stdout);
        (await rest.ReadToEndAsync(Token)).ShouldBe("still there");
        (await cat.WaitAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task Many_commands_run_at_once()
    {
        await using var server = await PodServer.StartAsync();

        var outputs = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            server.Pods.ExecAndCaptureAsync("web", ["sh", "-c", $"cat; exit {i}"], stdin: new MemoryStream([(byte)('a' + i)]), cancellationToken: Token)));

        outputs.Select((output, i) => output == new ExecOutput(i, $"{(char)('a' + i)}", "")).ShouldAllBe(same => same);
    }

    [Fact]
    public async Task A_command_must_have_a_name()
    {
        using var client = new KubernetesClient(new() { Server = new("http://localhost/") });

        await Should.ThrowAsync<ArgumentException>(() => client.Pods("shop").ExecAsync("web", [], cancellationToken: Token));
    }
}
