using System.Net;
using System.Text;
using System.Text.Json;
using CrdGen.Client.Json;
using CrdGen.Client.Tests.Listing;
using CrdGen.Client.Watching;
using CrdGen.Models;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Watching;

/// <summary>Watches as bytes; the server's are in <see cref="WatchTests"/>.</summary>
public sealed class WatchStreamTests
{
    private const string Events = """
        {"type":"ADDED","object":{"metadata":{"name":"a","resourceVersion":"1"},"data":{"k":"\"}\n{"}}}
        {"object":{"metadata":{"name":"a","resourceVersion":"2"}},"type":"MODIFIED"}
        {"type":"NEWER","object":{}}
        {"type":"DELETED","object":{"metadata":{"name":"a","resourceVersion":"3"}},"more":[]}
        {"type":"BOOKMARK","object":{"kind":"ConfigMap","apiVersion":"v1","metadata":{"resourceVersion":"4","creationTimestamp":null,"annotations":{"k8s.io/initial-events-end":"true"}}}}

        """;

    private static readonly string[] Expected = ["Added ConfigMap /a 1", "Modified ConfigMap /a 2", "Deleted ConfigMap /a 3", "Bookmark 4"];

    [Fact]
    public async Task Events_come_whole_however_the_bytes_are_cut()
    {
        var random = new Random(7);
        for (var run = 0; run < 200; run++)
        {
            var (events, failure) = await ReadAsync(Events, random.Next(1, 100));

            failure.ShouldBeNull();
            events.Select(e => e.ToString()).ShouldBe(Expected);
            events[3].IsInitialEventsEnd.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_event_that_is_half_there_is_none(bool breaks)
    {
        for (var length = 0; length < Events.Length; length++)
        {
            var (events, failure) = await ReadAsync(Events[..length], 17, breaks);

            // The last brace makes an event whole; the line's end is no part of it.
            var whole = Events[..length].Split('\n').Where(line => IsWhole(line) && !line.Contains("NEWER", StringComparison.Ordinal)).Count();
            events.Select(e => e.ToString()).ShouldBe(Expected[..whole], customMessage: $"cut at {length}");
            var endsWithin = !IsWhole(Events[..length].Split('\n')[^1]) && Events[..length].Split('\n')[^1].Length > 0;
            (failure is EndOfStreamException or IOException).ShouldBe(breaks || endsWithin, $"cut at {length}");
        }

        static bool IsWhole(string line)
        {
            try
            {
                using var parsed = JsonDocument.Parse(line);
                return true;
            }
            catch (JsonException)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task An_error_is_an_exception_with_the_server_s_Status()
    {
        var (events, failure) = await ReadAsync(Events + """{"type":"ERROR","object":{"kind":"Status","code":410,"reason":"Expired","message":"too old"}}""", 1000);

        events.Count.ShouldBe(4);
        var error = failure.ShouldBeOfType<KubernetesExpiredException>()!;
        error.Code.ShouldBe(HttpStatusCode.Gone);
        error.Status.Reason.ShouldBe("Expired");
    }

    [Theory]
    [InlineData("""<html>""", "an event is expected at byte 0")]
    [InlineData("""{"type":"ADDED"}""", "no event")]
    [InlineData("""{"object":{}}""", "no event")]
    [InlineData("""{"type":"ADDED","object":{"metadata":{"name":"a"},"data":1}}""", "ConfigMap \"a\" is not what ConfigMap says")]
    public async Task What_is_no_event_is_an_error(string json, string message)
    {
        var (events, failure) = await ReadAsync(json, 1000);

        events.ShouldBeEmpty();
        failure.ShouldBeOfType<KubernetesFormatException>()!.Message.ShouldContain(message);
    }

    private static async Task<(List<WatchEvent<ConfigMap>> Events, Exception? Failure)> ReadAsync(string text, int pieceLength, bool breaks = false)
    {
        var events = new List<WatchEvent<ConfigMap>>();
        var bytes = new JsonByteStream(new PieceStream(Encoding.UTF8.GetBytes(text), () => pieceLength, breaks));
        using var stream = new WatchStream<ConfigMap>(new HttpResponseMessage(), bytes, new(KubernetesJson.Default.ConfigMap, ConfigMap.Definition, null));
        try
        {
            while (await stream.NextAsync(TestContext.Current.CancellationToken) is { } next)
            {
                events.Add(next);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return (events, failure);
        }

        return (events, null);
    }
}
