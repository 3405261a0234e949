using CrdGen.Client;
using CrdGen.Models.Core.V1;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.LeaderElection;

public sealed class LeaderElectorTests(Cluster cluster)
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task One_leads_and_the_other_follows_when_it_stops()
    {
        var ns = await cluster.NewNamespaceAsync();
        var (one, other) = (Elector(cluster.Client, ns, "one"), Elector(cluster.Client, ns, "other"));
        using CancellationTokenSource stopOne = new(), stopOther = new();
        var first = one.RunAsync(Forever, stopOne.Token);
        await Until.TrueAsync(() => one.IsLeader, "the first leads");
        var second = other.RunAsync(Forever, stopOther.Token);

        await Task.Delay(Short * 4, TestContext.Current.CancellationToken);
        other.IsLeader.ShouldBeFalse();
        await stopOne.CancelAsync();

        (await first).ShouldBeTrue();
        one.IsLeader.ShouldBeFalse();
        await Until.TrueAsync(() => other.IsLeader, "the second leads");
        await stopOther.CancelAsync();
        (await second).ShouldBeTrue();
        (await cluster.Client.Leases(ns).GetAsync("leader", TestContext.Current.CancellationToken)).Spec!.LeaseTransitions.ShouldBe(1);
    }

    [Fact]
    public async Task Who_cannot_renew_the_Lease_leads_no_more_before_another_does()
    {
        var ns = await cluster.NewNamespaceAsync();
        var isCut = false;
        using var cutClient = cluster.NewClient(() => new CutHandler(() => isCut));
        var (one, other) = (Elector(cutClient, ns, "one"), Elector(cluster.Client, ns, "other"));
        using var stop = new CancellationTokenSource();
        var wasCancelled = false;
        var first = one.RunAsync(
            async token =>
            {
                await Forever(token);
                wasCancelled = true;
            },
            stop.Token);
        await Until.TrueAsync(() => one.IsLeader, "the first leads");
        var both = 0;
        var second = other.RunAsync(Forever, stop.Token);

        isCut = true;
        await Until.TrueAsync(
            () =>
            {
                both += one.IsLeader && other.IsLeader ? 1 : 0;
                return other.IsLeader;
            },
            "the second leads");

        both.ShouldBe(0);
        (await first).ShouldBeFalse();
        wasCancelled.ShouldBeTrue();
        await stop.CancelAsync();
        (await second).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_leadership_nothing_is_written()
    {
        var ns = await cluster.NewNamespaceAsync();
        var fence = new LeadershipFence();
        using var fenced = cluster.NewClient(fence.NewHandler);
        var elector = Elector(fenced, ns, "one");
        fence.Guard(elector);
        var write = () => fenced.ConfigMaps(ns).CreateAsync(new ConfigMap { Metadata = new() { GenerateName = "a-" } }, TestContext.Current.CancellationToken);

        await write.ShouldThrowAsync<LeadershipLostException>();
        (await fenced.ConfigMaps(ns).ListAsync(cancellationToken: TestContext.Current.CancellationToken)).ShouldBeEmpty();

        using var stop = new CancellationTokenSource();
        var run = elector.RunAsync(Forever, stop.Token);
        await Until.TrueAsync(() => elector.IsLeader, "it leads");
        await write();
        await stop.CancelAsync();
        (await run).ShouldBeTrue();
        await write.ShouldThrowAsync<LeadershipLostException>();
    }

    [Theory]
    [InlineData(2, 10, 10)]
    [InlineData(10, 10, 15)]
    [InlineData(0, 10, 15)]
    public void Times_that_do_not_fit_together_are_refused(int retry, int renew, int lease) =>
        Should.Throw<InvalidOperationException>(() => new LeaderElector(
            null!,
            new("a") { RetryPeriod = TimeSpan.FromSeconds(retry), RenewDeadline = TimeSpan.FromSeconds(renew), LeaseDuration = TimeSpan.FromSeconds(lease) },
            TimeProvider.System,
            NullLogger.Instance)).Message.ShouldContain("RetryPeriod");

    private static LeaderElector Elector(KubernetesClient client, string ns, string identity) => new(
        client.Leases(ns),
        new("leader") { Identity = identity, RetryPeriod = Short, RenewDeadline = Short * 3, LeaseDuration = Short * 6 },
        TimeProvider.System,
        NullLogger.Instance);

    private static async Task Forever(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }
        catch (OperationCanceledException)
        {
        }
    }

    private sealed class CutHandler(Func<bool> isCut) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            isCut() ? throw new HttpRequestException("cut") : base.SendAsync(request, cancellationToken);
    }
}
