using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace CrdGen.Client.Streams;

/// <summary>One of several logs.</summary>
internal sealed record LogSource(string Pod, string Container, Func<CancellationToken, IAsyncEnumerable<string>> ReadLines);

/// <summary>Several logs at once.</summary>
internal static class LogMerger
{
    /// <summary>Lines that wait to be read. A full queue makes the servers wait.</summary>
    private const int Capacity = 256;

    public static async IAsyncEnumerable<LogLine> MergeAsync(
        IEnumerable<LogSource> sources, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var lines = Channel.CreateBounded<LogLine>(new BoundedChannelOptions(Capacity) { SingleReader = true });
        var all = ReadAllAsync([.. sources], lines.Writer, stop);
        try
        {
            await foreach (var line in lines.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return line;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await all.ConfigureAwait(false);
        }
    }

    private static async Task ReadAllAsync(LogSource[] sources, ChannelWriter<LogLine> lines, CancellationTokenSource stop)
    {
        Exception? first = null;
        await Task.WhenAll(sources.Select(ReadAsync)).ConfigureAwait(false);
        lines.Complete(first);

        async Task ReadAsync(LogSource source)
        {
            try
            {
                await foreach (var line in source.ReadLines(stop.Token).ConfigureAwait(false))
                {
                    await lines.WriteAsync(new(source.Pod, source.Container, line), stop.Token).ConfigureAwait(false);
                }
            }
            catch (Exception e)
            {
                // One that fails ends all, as with kubectl; the others then end by the token, which is not why.
                Interlocked.CompareExchange(ref first, e, null);
                await stop.CancelAsync().ConfigureAwait(false);
            }
        }
    }
}
