using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Subresources;

/// <summary>What the API server of tests has not: the requests are as the API documents them.</summary>
public sealed class PodSubresourceTests
{
    private const string Success = """{"kind":"Status","apiVersion":"v1","status":"Success","code":201}""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Evict()
    {
        await using var server = await RecordingServer.StartAsync(201, Success);
        await server.Client.Pods("a").EvictAsync("web", new() { GracePeriod = TimeSpan.FromSeconds(5) }, Cancel);

        ShouldBe(server, "POST", "/api/v1/namespaces/a/pods/web/eviction?fieldManager=crdgen", "application/json", """
            {"apiVersion":"policy/v1","kind":"Eviction","metadata":{"name":"web","namespace":"a"},"deleteOptions":{"apiVersion":"v1","kind":"DeleteOptions","gracePeriodSeconds":5}}
            """);
    }

    [Fact]
    public async Task Evict_when_a_budget_forbids_it()
    {
        await using var server = await RecordingServer.StartAsync(
            429, """{"kind":"Status","status":"Failure","message":"Cannot evict pod as it would violate the pod's disruption budget.","reason":"TooManyRequests","code":429,"details":{"causes":[{"reason":"DisruptionBudget"}]}}""");
        var error = await Should.ThrowAsync<KubernetesTooManyRequestsException>(() => server.Client.Pods("a").EvictAsync("web", cancellationToken: Cancel));
        error.Message.ShouldBe("Could not create eviction of pods \"web\" in namespace \"a\" (429 TooManyRequests): Cannot evict pod as it would violate the pod's disruption budget.");
    }

    [Fact]
    public async Task Bind()
    {
        await using var server = await RecordingServer.StartAsync(201, Success);
        await server.Client.Pods("a").BindAsync("web", "node-1", Cancel);

        ShouldBe(server, "POST", "/api/v1/namespaces/a/pods/web/binding?fieldManager=crdgen", "application/json", """
            {"apiVersion":"v1","kind":"Binding","metadata":{"name":"web","namespace":"a"},"target":{"apiVersion":"v1","kind":"Node","name":"node-1"}}
            """);
    }

    [Fact]
    public async Task Ephemeral_containers()
    {
        await using var server = await RecordingServer.StartAsync(200, """{"kind":"Pod","apiVersion":"v1","metadata":{"name":"web"}}""");
        (await server.Client.Pods("a").AddEphemeralContainerAsync("web", new() { Name = "debug", Image = "busybox" }, Cancel)).Metadata.Name.ShouldBe("web");

        ShouldBe(server, "PATCH", "/api/v1/namespaces/a/pods/web/ephemeralcontainers?fieldManager=crdgen", "application/strategic-merge-patch+json", """
            {"spec":{"ephemeralContainers":[{"name":"debug","image":"busybox"}]}}
            """);
    }

    [Fact]
    public async Task Ask_a_service()
    {
        await using var server = await RecordingServer.StartAsync(200, "[1]", "text/plain");
        using var answer = await server.Client.Services("a").GetByProxyAsync("https:web:443", "/status?full=1", Cancel);

        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldBe("[1]");
        server.Requests.Single().Path.ShouldBe("/api/v1/namespaces/a/services/https:web:443/proxy/status?full=1");
    }

    private static void ShouldBe(RecordingServer server, string method, string path, string contentType, string body)
    {
        var request = server.Requests.Single();
        (request.Method, request.Path, request.ContentType).ShouldBe((method, path, contentType));
        JsonNode.DeepEquals(request.Body, JsonNode.Parse(body)).ShouldBeTrue(request.Body?.ToJsonString());
    }
}
