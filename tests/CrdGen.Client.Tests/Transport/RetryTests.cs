using System.Net.Sockets;
using CrdGen.Client.Transport;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Transport;

public sealed class RetryTests
{
    private readonly SkippingTime time = new();

    [Theory]
    [InlineData("GET", "api/v1/pods", 429, "1", true)]
    [InlineData("POST", "api/v1/pods", 429, "1", true)]
    [InlineData("POST", "api/v1/pods/x/eviction", 429, null, false)] // a disruption budget
    [InlineData("POST", "api/v1/pods", 503, "1", true)]
    [InlineData("POST", "api/v1/pods", 503, null, false)]
    [InlineData("PATCH", "api/v1/pods/x", 500, null, false)]
    [InlineData("PATCH", "api/v1/pods/x", 500, "1", true)]
    [InlineData("DELETE", "api/v1/pods/x", 504, null, false)]
    [InlineData("GET", "api/v1/pods/x", 500, null, true)]
    [InlineData("GET", "api/v1/pods/x", 502, null, true)]
    [InlineData("GET", "api/v1/pods/x", 503, null, true)]
    [InlineData("GET", "api/v1/pods/x", 504, null, true)]
    [InlineData("GET", "api/v1/pods/x", 501, null, false)]
    [InlineData("GET", "api/v1/pods/x", 404, null, false)]
    [InlineData("GET", "api/v1/pods/x", 409, "1", false)]
    [InlineData("GET", "api/v1/pods?watch=true", 500, null, false)]
    [InlineData("GET", "api/v1/pods?allowWatchBookmarks=true&watch=1", 429, "1", true)]
    [InlineData("GET", "api/v1/pods/x/log?follow=true", 503, null, false)]
    [InlineData("GET", "api/v1/pods/x", 503, "31", false)] // longer than one waits
    public async Task What_is_asked_again(string method, string path, int code, string? retryAfter, bool isAskedAgain)
    {
        var answers = new Answers(Answers.Of(code, retryAfter), Answers.Of(200));
        using var transport = New(answers);

        var send = Send(transport, method, path, "{}");
        await (isAskedAgain ? send : Should.ThrowAsync<KubernetesException>(send));

        answers.Requests.Count.ShouldBe(isAskedAgain ? 2 : 1);
        answers.Requests.Select(request => request.Body).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("GET", HttpRequestError.ConnectionError, null, true)]
    [InlineData("GET", HttpRequestError.ResponseEnded, null, true)]
    [InlineData("GET", HttpRequestError.NameResolutionError, SocketError.TryAgain, true)]
    [InlineData("GET", HttpRequestError.NameResolutionError, SocketError.HostNotFound, false)]
    [InlineData("GET", HttpRequestError.SecureConnectionError, null, false)]
    [InlineData("POST", HttpRequestError.ResponseEnded, null, false)]
    [InlineData("DELETE", HttpRequestError.ResponseEnded, null, false)]
    public async Task Failures_on_the_way(string method, HttpRequestError error, SocketError? inner, bool isAskedAgain)
    {
        var answers = new Answers(Answers.Failure(error, inner is { } code ? new SocketException((int)code) : null), Answers.Of(200));
        using var transport = New(answers);

        var send = Send(transport, method, "api/v1/pods/x", null);
        await (isAskedAgain ? send : Should.ThrowAsync<KubernetesConnectionException>(send));

        answers.Requests.Count.ShouldBe(isAskedAgain ? 2 : 1);
    }

    [Fact]
    public async Task Pauses_double_and_end()
    {
        var answers = new Answers(Answers.Of(503));
        using var transport = New(answers, new RetryOptions { MaxAttempts = 7, BaseDelay = TimeSpan.FromMilliseconds(100), MaxDelay = TimeSpan.FromSeconds(2), Random = new Random(1) });

        (await Should.ThrowAsync<KubernetesUnavailableException>(Send(transport, "GET", "version", null))).Status.Message.ShouldBe("no");

        answers.Requests.Count.ShouldBe(7);
        double[] most = [100, 200, 400, 800, 1600, 2000];
        time.Pauses.Count.ShouldBe(most.Length);
        for (var i = 0; i < most.Length; i++)
        {
            time.Pauses[i].TotalMilliseconds.ShouldBeInRange(most[i] / 2, most[i]);
        }
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Thu, 01 Jan 2026 00:00:09 GMT", 9)]
    [InlineData("Wed, 31 Dec 2025 00:00:09 GMT", 0)]
    public async Task The_server_s_wish_counts(string retryAfter, int seconds)
    {
        using var transport = New(new Answers(Answers.Of(429, retryAfter), Answers.Of(200)), new RetryOptions { BaseDelay = TimeSpan.FromMilliseconds(10) });

        await Send(transport, "GET", "version", null);

        time.Pauses.ShouldHaveSingleItem().TotalMilliseconds.ShouldBeInRange(seconds * 1000, (seconds * 1000) + 10);
    }

    [Fact]
    public async Task Who_gives_up_does_not_wait()
    {
        using var cancel = new CancellationTokenSource();
        using var transport = new ApiTransport(new() { Server = new("https://x"), PrimaryHandler = new Answers(Answers.Of(503)), Retry = new() { BaseDelay = TimeSpan.FromHours(1), MaxDelay = TimeSpan.FromHours(1) } });

        var send = Send(transport, "GET", "version", null, cancel.Token);
        await cancel.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(send);
    }

    [Fact]
    public async Task A_rejected_credential_is_renewed_once()
    {
        var answers = new Answers(Answers.Of(401), Answers.Of(200), Answers.Of(401));
        using var files = new Temporary();
        using var transport = new ApiTransport(new() { Server = new("https://x"), PrimaryHandler = answers, Credential = KubernetesCredential.FromTokenFile(files.Write("token", "old")) });

        var first = new HttpRequestMessage(HttpMethod.Get, "version");
        files.Write("token", "old");
        await Should.ThrowAsync<KubernetesUnauthorizedException>(transport.SendAsync(first, CancellationToken.None));
        answers.Requests.Select(request => request.Authorization).ShouldBe(["Bearer old"]);

        files.Write("token", "new");
        var error = await Should.ThrowAsync<KubernetesUnauthorizedException>(async () =>
        {
            await Send(transport, "GET", "version", null); // 200
            await Send(transport, "GET", "version", null); // 401, renewed, 401
        });
        answers.Requests.Select(request => request.Authorization).ShouldBe(["Bearer old", "Bearer old", "Bearer old", "Bearer new"]);
        error.Message.ShouldContain($"the bearer token in {files["token"]}");
        error.ToString().ShouldNotContain("Bearer new");
    }

    [Fact]
    public async Task So_many_at_once_and_watches_beside_them()
    {
        var gate = new TaskCompletionSource();
        using var server = new Gate(gate.Task);
        using var transport = new ApiTransport(new() { Server = new("https://x"), PrimaryHandler = server, MaxConcurrentRequests = 3 });

        var requests = Enumerable.Range(0, 10).Select(_ => Send(transport, "GET", "version", null)).ToArray();
        var watches = Enumerable.Range(0, 10).Select(_ => Send(transport, "GET", "api/v1/pods?watch=true", null)).ToArray();
        server.Arrived.ShouldBe(13);
        gate.SetResult();
        await Task.WhenAll([.. requests, .. watches]);

        server.Arrived.ShouldBe(20);
    }

    [Fact]
    public async Task Handlers_stand_in_their_order_and_see_every_attempt()
    {
        var seen = new List<string>();
        var answers = new Answers(Answers.Of(503), Answers.Of(200));
        var options = new KubernetesClientOptions { Server = new("https://x/base"), PrimaryHandler = answers, TimeProvider = time, UserAgent = "me" };
        options.Handlers.Add(() => new Spy("outer", seen));
        options.Handlers.Add(() => new Spy("inner", seen));
        using var transport = new ApiTransport(options);

        await Send(transport, "GET", "version", null);

        seen.ShouldBe(["outer", "inner", "outer", "inner"]);
        answers.Requests[0].Request.ShouldBe("GET /base/version");
    }

    private static async Task Send(ApiTransport transport, string method, string path, string? body, CancellationToken? cancellationToken = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null && method is not "GET")
        {
            request.Content = new StringContent(body);
        }

        using var response = await transport.SendAsync(request, cancellationToken ?? TestContext.Current.CancellationToken);
    }

    private ApiTransport New(Answers answers, RetryOptions? retry = null) => new(new() { Server = new("https://x"), PrimaryHandler = answers, TimeProvider = time, Retry = retry ?? new() });

    private sealed class Spy(string name, List<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(name);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Gate(Task open) : HttpMessageHandler
    {
        private int arrived;

        public int Arrived => arrived;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref arrived);
            await open;
            return Answers.Of(200)(request);
        }
    }
}
