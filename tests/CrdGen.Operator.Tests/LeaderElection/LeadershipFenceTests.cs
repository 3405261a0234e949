using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.LeaderElection;

public sealed class LeadershipFenceTests
{
    private const string Maps = "/api/v1/namespaces/a/configmaps";
    private readonly ManualTime time = new();
    private readonly LeadershipFence fence = new();
    private readonly Guard guard = new();

    public LeadershipFenceTests() => fence.Guard(guard);

    [Theory]
    [InlineData("GET", Maps, true)]
    [InlineData("GET", "/version", true)]
    [InlineData("GET", "/api/v1/namespaces/a/pods/p/log", true)]
    [InlineData("GET", "/api/v1/namespaces/a/pods/p/exec?command=ls", false)]
    [InlineData("GET", "/api/v1/namespaces/a/pods/p/attach", false)]
    [InlineData("GET", "/api/v1/namespaces/a/pods/p/portforward", false)]
    [InlineData("GET", "/proxied/cluster/api/v1/namespaces/a/pods/p/exec", false)]
    [InlineData("POST", Maps, false)]
    [InlineData("POST", Maps + "?dryRun=All", true)]
    [InlineData("PATCH", Maps + "/m?fieldManager=crdgen", false)]
    [InlineData("PUT", Maps + "/m", false)]
    [InlineData("DELETE", Maps + "/m", false)]
    [InlineData("DELETE", Maps, false)]
    [InlineData("PATCH", "/apis/postgres.acme.io/v1/namespaces/a/postgresclusters/p/status", false)]
    [InlineData("POST", "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", true)]
    [InlineData("POST", "/apis/authentication.k8s.io/v1/tokenreviews", true)]
    [InlineData("POST", "/api/v1/namespaces/a/serviceaccounts/default/token", true)]
    [InlineData("PATCH", "/api/v1/namespaces/a/serviceaccounts/default", false)]
    [InlineData("POST", "/api/v1/namespaces/a/events", true)]
    [InlineData("PATCH", "/apis/events.k8s.io/v1/namespaces/a/events/e", true)]
    [InlineData("POST", "/apis/events.acme.io/v1/namespaces/a/events", false)]
    [InlineData("PUT", "/apis/coordination.k8s.io/v1/namespaces/a/leases/leader", false)]
    [InlineData("POST", "/api/v1/namespaces/a/pods/p/eviction", false)]
    public async Task A_replica_that_does_not_lead_does_what_stores_nothing(string method, string path, bool passes)
    {
        (await PassesAsync(method, path)).ShouldBe(passes);
        guard.Tenure = NewTenure();
        (await PassesAsync(method, path)).ShouldBeTrue();
    }

    [Fact]
    public async Task Time_alone_ends_a_tenure()
    {
        guard.Tenure = NewTenure();
        time.Advance(TimeSpan.FromSeconds(9));
        (await PassesAsync("POST", Maps)).ShouldBeTrue();
        time.Advance(TimeSpan.FromSeconds(1));
        (await PassesAsync("POST", Maps)).ShouldBeFalse();

        // A renewal that comes now begins nothing anew.
        guard.Tenure.Renew(new(time)).ShouldBeFalse();
        (await PassesAsync("POST", Maps)).ShouldBeFalse();
    }

    [Fact]
    public async Task Work_writes_only_under_the_tenure_under_which_it_began()
    {
        var before = guard.Tenure = NewTenure();
        using (LeadershipFence.Enter(before))
        {
            before.End();
            guard.Tenure = NewTenure();
            (await PassesAsync("POST", Maps)).ShouldBeFalse();

            // Also where it goes on in the background.
            (await Task.Run(() => PassesAsync("POST", Maps))).ShouldBeFalse();
            using var bypass = LeadershipFence.Bypass();
            (await PassesAsync("POST", Maps)).ShouldBeTrue();
        }

        (await PassesAsync("POST", Maps)).ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_on_its_way_is_cancelled_when_the_tenure_ends()
    {
        guard.Tenure = NewTenure();
        using var client = NewClient(cancel => Task.Delay(Timeout.InfiniteTimeSpan, cancel));
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://server.test" + Maps);
        var sending = client.SendAsync(request, TestContext.Current.CancellationToken);

        guard.Tenure.End();

        (await Should.ThrowAsync<LeadershipLostException>(() => sending)).LeaseName.ShouldBe("lease");
    }

    [Fact]
    public async Task A_closed_tenure_takes_no_more_work_and_tells_when_the_last_has_ended()
    {
        var tenure = NewTenure();
        tenure.TryEnter().ShouldBeTrue();
        tenure.TryEnter().ShouldBeTrue();
        var idle = tenure.CloseAsync();
        tenure.TryEnter().ShouldBeFalse();
        tenure.Exit();
        idle.IsCompleted.ShouldBeFalse();
        tenure.IsHeld.ShouldBeTrue();
        tenure.Exit();
        await idle;
    }

    private Tenure NewTenure() => new("lease", TimeSpan.FromSeconds(10), new(time));

    private async Task<bool> PassesAsync(string method, string path)
    {
        using var client = NewClient(_ => Task.CompletedTask);
        using var request = new HttpRequestMessage(new(method), "http://server.test" + path);
        try
        {
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            return true;
        }
        catch (LeadershipLostException)
        {
            return false;
        }
    }

    private HttpMessageInvoker NewClient(Func<CancellationToken, Task> send)
    {
        var handler = fence.NewHandler();
        handler.InnerHandler = new Server(send);
        return new(handler);
    }

    private sealed class Guard : IWriteGuard
    {
        public Tenure? Tenure { get; set; }

        public string LeaseName => "lease";
    }

    private sealed class Server(Func<CancellationToken, Task> send) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await send(cancellationToken);
            return new();
        }
    }
}
