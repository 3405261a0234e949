using System.Net;
using System.Text;
using CrdGen.Client.Tests.Listing;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Watching;

/// <summary>What it does in which case; that it does so under faults is in <see cref="Faults.WatchFaultTests"/>.</summary>
public sealed class ListAndWatchTests(Cluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_objects_come_first_and_then_all_changes(bool streams)
    {
        var maps = await ConfigMaps.NewAsync(cluster.Plane.Api);
        await maps.CreateAsync("a");
        await maps.CreateAsync("b");
        var seen = new List<string>();

        await foreach (var e in cluster.Client.ConfigMaps(maps.Namespace).ListAndWatchAsync(new() { StreamLists = streams, PageSize = 1 }, Cancellation))
        {
            seen.Add(e.HasObject ? $"{e.Type} {e.Object.Metadata.Name}" : $"{e.Type}");
            if (e.Type == ResourceEventType.ListCompleted)
            {
                e.ResourceVersion.ShouldNotBeEmpty();
                await maps.ChangeAsync("a", "1");
                await maps.DeleteAsync("b");
            }

            if (e.Type == ResourceEventType.Deleted)
            {
                break;
            }
        }

        seen.Where(line => line != "Bookmark").ShouldBe(["ListStarted", "Listed a", "Listed b", "ListCompleted", "Modified a", "Deleted b"]);
    }

    [Fact]
    public async Task What_the_server_will_not_grant_later_ends_it()
    {
        var missing = cluster.Client.ConfigMaps("default").ListAndWatchAsync(new() { FieldSelector = "spec.none=1" }, Cancellation);
        (await Should.ThrowAsync<KubernetesException>(async () => await missing.FirstAsync(Cancellation))).Code.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>What servers answer, one after another; a request for more than these is the end.</summary>
    public static TheoryData<string, string[], string[]> Servers() => new()
    {
        {
            "no streamed lists: pages instead",
            [Invalid, List("5", "a"), Watch(Event("ADDED", "b", 6))],
            ["ListStarted", "Listed a", "ListCompleted", "Added b"]
        },
        {
            "streamed lists unknown and ignored: a bookmark without the mark comes first",
            [Watch(Event("ADDED", "a", 4), Bookmark(5)), List("5", "a"), Watch(Event("ADDED", "b", 6))],
            ["ListStarted", "Listed a", "ListStarted", "Listed a", "ListCompleted", "Added b"]
        },
        {
            "cut in a list: it starts again",
            [Watch(Event("ADDED", "a", 4)) + "{\"type\":", Watch(Event("ADDED", "b", 5), End(6), Event("MODIFIED", "b", 7))],
            ["ListStarted", "Listed a", "ListStarted", "Listed b", "ListCompleted", "Modified b"]
        },
        {
            "cut in a list again: pages, this time",
            [
                Watch(Event("ADDED", "a", 4)) + "{", Watch(Event("ADDED", "a", 4)) + "{", "?limit=500" + List("5", "a"),
                Watch(), Gone, "?sendInitialEvents=true" + Watch(End(6), Event("ADDED", "b", 7)),
            ],
            ["ListStarted", "Listed a", "ListStarted", "Listed a", "ListStarted", "Listed a", "ListCompleted", "ListStarted", "ListCompleted", "Added b"]
        },
        {
            "cut in an event: it goes on after the event before",
            [Watch(End(6), Event("ADDED", "a", 7)) + Event("MODIFIED", "a", 8)[..^3], "?resourceVersion=7" + Watch(Event("MODIFIED", "a", 8))],
            ["ListStarted", "ListCompleted", "Added a", "Modified a"]
        },
        {
            "bookmarks count",
            [Watch(End(6), Bookmark(9)), "?resourceVersion=9" + Watch(Event("ADDED", "a", 10))],
            ["ListStarted", "ListCompleted", "Bookmark", "Added a"]
        },
        {
            "too old, as an answer and as an event: a list",
            [Watch(End(6)), Gone, Watch(Event("ADDED", "a", 7), End(8), Error(410)), Watch(End(9), Event("ADDED", "b", 10))],
            ["ListStarted", "ListCompleted", "ListStarted", "Listed a", "ListCompleted", "ListStarted", "ListCompleted", "Added b"]
        },
        {
            "other errors: it goes on where it was",
            [Watch(End(6), Error(500)), "?resourceVersion=6" + Watch(Event("ADDED", "a", 7))],
            ["ListStarted", "ListCompleted", "Added a"]
        },
        {
            "a page that comes too late: all at once",
            [Invalid, List("5", "a", "next"), Gone, "?!limit" + List("7", "b"), Watch(Event("ADDED", "c", 8))],
            ["ListStarted", "Listed a", "ListStarted", "Listed b", "ListCompleted", "Added c"]
        },
    };

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Each_failure_is_met(string name, string[] answers, string[] expected)
    {
        using var client = new KubernetesClient(new() { Server = new("http://server.invalid/"), PrimaryHandler = new Script(answers) });
        var seen = new List<string>();

        await foreach (var e in client.Resources<ConfigMap>("n").ListAndWatchAsync(new() { MinBackoff = TimeSpan.Zero }, Cancellation))
        {
            seen.Add(e.HasObject ? $"{e.Type} {e.Object.Metadata.Name}" : $"{e.Type}");
            if (seen.Count == expected.Length)
            {
                break;
            }
        }

        seen.ShouldBe(expected, false, name);
    }

    private const string Invalid = "422{}";
    private const string Gone = """410{"kind":"Status","code":410,"reason":"Expired"}""";

    private static string Watch(params string[] events) => "200" + string.Concat(events);

    private static string Event(string type, string name, int version) =>
        $$$$"""{"type":"{{{{type}}}}","object":{"metadata":{"name":"{{{{name}}}}","resourceVersion":"{{{{version}}}}"}}}""" + "\n";

    private static string Bookmark(int version) => $$$$"""{"type":"BOOKMARK","object":{"metadata":{"resourceVersion":"{{{{version}}}}"}}}""" + "\n";

    private static string End(int version) =>
        $$$$$"""{"type":"BOOKMARK","object":{"metadata":{"resourceVersion":"{{{{{version}}}}}","annotations":{"k8s.io/initial-events-end":"true"}}}}""" + "\n";

    private static string Error(int code) => $$$"""{"type":"ERROR","object":{"kind":"Status","code":{{{code}}}}}""" + "\n";

    private static string List(string version, string name, string token = "") =>
        $$$"""200{"metadata":{"resourceVersion":"{{{version}}}","continue":"{{{token}}}"},"items":[{"metadata":{"name":"{{{name}}}","resourceVersion":"4"}}]}""";

    /// <summary>Gives answers one after another. A question mark tells what must, or must not, stand in the query.</summary>
    private sealed class Script(string[] answers) : HttpMessageHandler
    {
        private int next;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = answers[next++];
            if (answer[0] == '?')
            {
                var code = answer.IndexOf("200", StringComparison.Ordinal);
                var (isThere, part) = answer[1] == '!' ? (false, answer[2..code]) : (true, answer[1..code]);
                request.RequestUri!.Query.Contains(part, StringComparison.Ordinal).ShouldBe(isThere, $"{part} in {request.RequestUri.Query}");
                answer = answer[code..];
            }

            return Task.FromResult(new HttpResponseMessage((HttpStatusCode)int.Parse(answer[..3], null))
            {
                Content = new StringContent(answer[3..], Encoding.UTF8, "application/json"),
            });
        }
    }
}
