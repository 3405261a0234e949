using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CrdGen.Operator.Benchmarks;

/// <summary>
/// Answers as an API server that streams a list of so many objects, and then so many changes of them, once it is told to: the same bytes each time, and none of the work of a server
/// in this process' figures.
/// </summary>
internal sealed partial class ReplayHandler : HttpMessageHandler
{
    private readonly byte[] list;
    private readonly byte[] changes;
    private readonly Func<string, byte[]> answer;
    private readonly ConcurrentDictionary<string, byte[]> answers = new();

    /// <param name="sample">An object as a real server sends it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="objects">How many there are.</param>
    /// <param name="events">How many changes follow.</param>
    public ReplayHandler(string sample, string name, int objects, int events)
    {
        var version = 1000;
        (list, changes) = (
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, objects).Select(number => Event("ADDED", number)))
                + "{\"type\":\"BOOKMARK\",\"object\":{\"apiVersion\":\"postgres.acme.io/v1\",\"kind\":\"PostgresCluster\",\"metadata\":"
                + $"{{\"resourceVersion\":\"{version}\",\"annotations\":{{\"k8s.io/initial-events-end\":\"true\"}}}}}}}}" + "\n"),
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, events).Select(number => Event("MODIFIED", (int)(number * 7919L % objects))))));

        answer = path => Encoding.UTF8.GetBytes(Version().Replace(One(int.Parse(Number().Match(path).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)), $"\"resourceVersion\":\"{version + events + 1}\""));

        string Event(string type, int number) => $$"""{"type":"{{type}}","object":{{Version().Replace(One(number), $"\"resourceVersion\":\"{++version}\"")}}}""" + "\n";

        string One(int number)
        {
            var text = sample.Replace(name, $"{name[..^6]}{number:d6}", StringComparison.Ordinal);
            return Uid().Replace(text, match => $"{match.Groups[1].Value}{number:d12}");
        }
    }

    /// <summary>Sends the changes when it ends.</summary>
    public TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A write is answered with the object, as if it had been changed.</summary>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
    {
        RequestMessage = request,
        Content = request.Method == HttpMethod.Get ? new StreamContent(new Replay(this)) : new ByteArrayContent(answers.GetOrAdd(request.RequestUri!.AbsolutePath, answer)),
    });

    [GeneratedRegex("(\"uid\":\"[0-9a-f-]{24})[0-9a-f]{12}")]
    private static partial Regex Uid();

    [GeneratedRegex("\"resourceVersion\":\"[0-9]+\"")]
    private static partial Regex Version();

    [GeneratedRegex("-([0-9]{6})(/|$)")]
    private static partial Regex Number();

    private sealed class Replay(ReplayHandler handler) : Stream
    {
        private int read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (read == handler.list.Length)
            {
                await handler.Go.Task.WaitAsync(cancellationToken);
            }

            if (read == handler.list.Length + handler.changes.Length)
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            }

            var rest = read < handler.list.Length ? handler.list.AsMemory(read) : handler.changes.AsMemory(read - handler.list.Length);
            // As a network would bring it.
            var count = Math.Min(Math.Min(buffer.Length, rest.Length), 16 * 1024);
            rest[..count].CopyTo(buffer);
            read += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
