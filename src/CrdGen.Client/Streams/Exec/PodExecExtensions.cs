using CrdGen.Client.Streams;
using CrdGen.Models.Core.V1;

namespace CrdGen.Client;

/// <summary>Commands in containers: what <c>kubectl exec</c> and <c>kubectl attach</c> do.</summary>
public static class PodExecExtensions
{
    /// <summary>Starts a command in a container, and gives its streams.</summary>
    /// <param name="pods">The pods of a namespace.</param>
    /// <param name="name">The pod.</param>
    /// <param name="command">The program and its arguments. No shell reads them.</param>
    /// <param name="options">The container, and the streams that one wants: output and errors where absent.</param>
    /// <param name="cancellationToken">Ends the start. What has started ends with <see cref="RemoteCommand.DisposeAsync"/>.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "create", Resource = "pods", Subresource = "exec")]
    public static Task<RemoteCommand> ExecAsync(
        this ResourceClient<Pod> pods, string name, IEnumerable<string> command, ExecOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pods);
        ArgumentNullException.ThrowIfNull(command);
        var query = new ResourceQuery(pods.PathOf(name, "exec"));
        var any = false;
        foreach (var argument in command)
        {
            query.Add("command", argument);
            any = true;
        }

        return any
            ? OpenAsync(pods, query, options, cancellationToken)
            : throw new ArgumentException("A command has at least the name of a program.", nameof(command));
    }

    /// <summary>Runs a command in a container to its end, and gives what it said.</summary>
    /// <param name="pods">The pods of a namespace.</param>
    /// <param name="name">The pod.</param>
    /// <param name="command">The program and its arguments. No shell reads them.</param>
    /// <param name="container">The container; <see langword="null"/> where the pod has only one.</param>
    /// <param name="stdin">What the command reads, if anything.</param>
    /// <param name="cancellationToken">Ends the connection; what runs in the container may go on.</param>
    /// <exception cref="KubernetesException">The server refused, or could not run the command.</exception>
    /// <exception cref="IOException">The connection ended before the command did.</exception>
    /// <exception cref="NotSupportedException">The server cannot end the command's input (before Kubernetes 1.30).</exception>
    [RequiresPermission("get", "create", Resource = "pods", Subresource = "exec")]
    public static async Task<ExecOutput> ExecAndCaptureAsync(
        this ResourceClient<Pod> pods, string name, IEnumerable<string> command, string? container = null, Stream? stdin = null, CancellationToken cancellationToken = default)
    {
        var options = new ExecOptions { Container = container, Stdin = stdin is not null };
        var running = await pods.ExecAsync(name, command, options, cancellationToken).ConfigureAwait(false);
        await using var _ = running.ConfigureAwait(false);
        if (stdin is not null)
        {
            running.RequireEndOfStdin();
        }

        var stdout = ReadToEndAsync(running.Stdout, cancellationToken);
        var stderr = ReadToEndAsync(running.Stderr, cancellationToken);
        await TalkAsync(running, stdin, Task.WhenAll(stdout, stderr), cancellationToken).ConfigureAwait(false);
        return new(
            await running.WaitAsync(cancellationToken).ConfigureAwait(false), await stdout.ConfigureAwait(false), await stderr.ConfigureAwait(false));
    }

    /// <summary>Attaches to what runs in a container already.</summary>
    /// <param name="pods">The pods of a namespace.</param>
    /// <param name="name">The pod.</param>
    /// <param name="options">The container, and the streams that one wants. Input and terminal are there where the container has them.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "create", Resource = "pods", Subresource = "attach")]
    public static Task<RemoteCommand> AttachAsync(
        this ResourceClient<Pod> pods, string name, ExecOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pods);
        return OpenAsync(pods, new(pods.PathOf(name, "attach")), options, cancellationToken);
    }

    /// <summary>Copies input to a command, and ends it. A command need not read all: it may end before.</summary>
    internal static async Task WriteStdinAsync(this RemoteCommand running, Stream source, CancellationToken cancellationToken)
    {
        await using var stdin = running.Stdin.ConfigureAwait(false);
        var buffer = new byte[ChannelProtocol.MaxPayload];

        // Consoles do not end a read before somebody types.
        while (await source.ReadAsync(buffer, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false) is var count and > 0)
        {
            try
            {
                await running.Stdin.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            }
            catch (ConnectionEndedException)
            {
                return;
            }
        }
    }

    /// <summary>Sends input as long as there is output. A command may end before its input does; input that cannot be read ends all.</summary>
    private static async Task TalkAsync(RemoteCommand running, Stream? stdin, Task output, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var input = stdin is null ? Task.CompletedTask : running.WriteStdinAsync(stdin, ended.Token);
        try
        {
            await (await Task.WhenAny(output, input).ConfigureAwait(false)).ConfigureAwait(false);
            await output.ConfigureAwait(false);
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await input.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task<RemoteCommand> OpenAsync(
        ResourceClient<Pod> pods, ResourceQuery query, ExecOptions? options, CancellationToken cancellationToken)
    {
        options ??= new();
        var address = query
            .Add("container", options.Container)
            .Add("stdin", options.Stdin)
            .Add("stdout", options.Stdout)
            .Add("stderr", options is { Stderr: true, Tty: false })
            .Add("tty", options.Tty)
            .ToUri();
        var socket = await ChannelProtocol.OpenAsync(pods.Transport, address, ChannelProtocol.RemoteCommand, cancellationToken).ConfigureAwait(false);
        return new(socket, options);
    }

    private static async Task<string> ReadToEndAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, detectEncodingFromByteOrderMarks: false);
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
    }
}
