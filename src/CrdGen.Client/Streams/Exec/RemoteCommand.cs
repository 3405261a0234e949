using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using CrdGen.Client.Streams;

namespace CrdGen.Client;

/// <summary>
/// A command that runs in a container, or a container that one is attached to. Disposing of it ends the connection; what runs in
/// the container may go on.
/// </summary>
/// <remarks>
/// As with any process: read all that you have asked for. Output that nobody reads fills up, and then the command has to wait.
/// </remarks>
public sealed class RemoteCommand : IAsyncDisposable
{
    private readonly ChannelSocket socket;
    private readonly Stream? stdin;
    private readonly Stream? stdout;
    private readonly Stream? stderr;
    private int unread;
    private int dropped;

    internal RemoteCommand(WebSocket connection, ExecOptions options)
    {
        var hasStderr = options is { Stderr: true, Tty: false };
        Span<byte> readable = stackalloc byte[2];
        var count = 0;
        if (options.Stdout)
        {
            readable[count++] = ChannelProtocol.Stdout;
        }

        if (hasStderr)
        {
            readable[count++] = ChannelProtocol.Stderr;
        }

        socket = new(connection, readable[..count], ChannelProtocol.Error, end => RemoteCommandEnd.Of(end).Failure);
        Protocol = connection.SubProtocol!;
        stdin = options.Stdin ? new ChannelWriteStream(socket, ChannelProtocol.Stdin) : null;
        stdout = options.Stdout ? socket.Reader(ChannelProtocol.Stdout).AsStream() : null;
        stderr = hasStderr ? socket.Reader(ChannelProtocol.Stderr).AsStream() : null;
        unread = (stdout is null ? 0 : 1 << ChannelProtocol.Stdout) | (stderr is null ? 0 : 1 << ChannelProtocol.Stderr);
    }

    /// <summary>
    /// Standard input. Dispose of it to say that there is no more; a server that speaks only <c>v4.channel.k8s.io</c> cannot be told
    /// (see <see cref="CanEndStdin"/>).
    /// </summary>
    public Stream Stdin => stdin ?? throw NotAsked(nameof(Stdin));

    /// <summary>Standard output. It ends when the command does, with an error where the connection broke.</summary>
    public Stream Stdout => Claim(stdout, ChannelProtocol.Stdout) ?? throw NotAsked(nameof(Stdout));

    /// <summary>Standard error.</summary>
    public Stream Stderr => Claim(stderr, ChannelProtocol.Stderr) ?? throw NotAsked(nameof(Stderr));

    /// <summary>The subprotocol that the server speaks: <c>v5.channel.k8s.io</c>, or <c>v4.channel.k8s.io</c> before Kubernetes 1.30.</summary>
    public string Protocol { get; }

    /// <summary>Whether the command learns that its standard input has ended (KEP-4006).</summary>
    public bool CanEndStdin => Protocol == ChannelProtocol.V5;

    /// <summary>Waits until the command ends, and gives its exit code. Output that nobody has begun to read is dropped.</summary>
    /// <param name="cancellationToken">Ends the wait, not the command.</param>
    /// <exception cref="KubernetesException">The command could not be run.</exception>
    /// <exception cref="IOException">The connection ended before the command did.</exception>
    public async Task<int> WaitAsync(CancellationToken cancellationToken = default)
    {
        var forgotten = Interlocked.Exchange(ref unread, 0);
        Interlocked.Or(ref dropped, forgotten);
        foreach (var (stream, channel) in new[] { (stdout, ChannelProtocol.Stdout), (stderr, ChannelProtocol.Stderr) })
        {
            if ((forgotten & (1 << channel)) != 0)
            {
                _ = DropAsync(stream!);
            }
        }

        var end = RemoteCommandEnd.Of(await socket.Completion.WaitAsync(cancellationToken).ConfigureAwait(false));
        return end.Failure is null ? end.ExitCode : throw end.Failure;
    }

    /// <summary>Tells the terminal its size.</summary>
    /// <param name="columns">The characters in a line.</param>
    /// <param name="rows">The number of lines.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public ValueTask ResizeAsync(int columns, int rows, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns, ushort.MaxValue);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, ushort.MaxValue);
        var size = string.Create(CultureInfo.InvariantCulture, $"{{\"Width\":{columns},\"Height\":{rows}}}");
        return socket.SendAsync(ChannelProtocol.Resize, Encoding.UTF8.GetBytes(size), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => socket.DisposeAsync();

    /// <summary>Fails where the command would wait for the end of its input for ever.</summary>
    internal void RequireEndOfStdin()
    {
        if (!CanEndStdin)
        {
            throw new NotSupportedException(
                $"The server speaks {Protocol} only, which cannot say that input ends (Kubernetes 1.30 can): the command would wait for ever.");
        }
    }

    private Stream? Claim(Stream? stream, byte channel)
    {
        Interlocked.And(ref unread, ~(1 << channel));
        return (Volatile.Read(ref dropped) & (1 << channel)) == 0
            ? stream
            : throw new InvalidOperationException("What the command said is dropped: begin to read before WaitAsync.");
    }

    private static async Task DropAsync(Stream stream)
    {
        try
        {
            await stream.CopyToAsync(Stream.Null).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or KubernetesException or ObjectDisposedException or InvalidOperationException)
        {
            // Who waits is told.
        }
    }

    private static InvalidOperationException NotAsked(string stream) =>
        new($"{stream} was not asked for: set {nameof(ExecOptions)}.{stream}{(stream == nameof(Stderr) ? ", without Tty" : "")}.");
}
