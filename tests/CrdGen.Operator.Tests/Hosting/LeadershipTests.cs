using System.Text.Json.Nodes;
using CrdGen.Client;
using CrdGen.Models.Authentication.V1;
using CrdGen.Models.Authorization.V1;
using CrdGen.Models.Core.V1;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Hosting;

/// <summary>Two programs that share the work by leader election, against a real API server.</summary>
[Collection("exit code")]
public sealed class LeadershipTests(Cluster cluster)
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task Who_has_lost_the_Lease_writes_nothing_not_even_late_and_ends_and_the_other_goes_on()
    {
        var ns = await cluster.NewNamespaceAsync();
        var isCut = false;
        var (late, written) = (new TaskCompletionSource(), new TaskCompletionSource<Exception?>());
        Script first = new(), second = new();
        await using var one = NewReplica(ns, first, "one", () => new LeaseCut(() => isCut));
        first.Reconcile = async (map, _) =>
        {
            // It does not listen to its token, and writes when all is over.
            await late.Task;
            try
            {
                await one.Client.ConfigMaps(ns).PatchAsync(map.Metadata.Name!, By("one"), CancellationToken.None);
                written.SetResult(null);
            }
            catch (Exception error)
            {
                written.SetResult(error);
                throw;
            }

            return Result.Done;
        };
        await one.StartAsync();
        await cluster.Client.ConfigMaps(ns).CreateAsync(new ConfigMap { Metadata = new() { Name = "a" } }, TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => !first.Calls.IsEmpty, "the first works");
        await using var two = await NewReplica(ns, second, "two").StartAsync();
        second.Reconcile = async (map, cancellationToken) =>
        {
            await two.Client.ConfigMaps(ns).PatchAsync(map.Metadata.Name!, By("two"), cancellationToken);
            return Result.Done;
        };

        Environment.ExitCode = 0;
        isCut = true;
        await Until.TrueAsync(() => !second.Calls.IsEmpty, "the second works");
        late.SetResult();

        (await written.Task).ShouldBeOfType<LeadershipLostException>().LeaseName.ShouldBe("leader");
        await Until.TrueAsync(() => one.IsStopping, "the first ends");
        Environment.ExitCode.ShouldBe(1);
        Environment.ExitCode = 0;
        one.Log.Count(line => line.StartsWith("Critical", StringComparison.Ordinal)).ShouldBe(1);
        one.Log.ShouldContain(line => line.StartsWith("Critical one leads no more: the Lease leader", StringComparison.Ordinal));
        await Until.TrueAsync(() => cluster.Client.ConfigMaps(ns).GetAsync("a").GetAwaiter().GetResult().Data?["by"] == "two", "what the second wrote is there");
        two.IsStopping.ShouldBeFalse();
    }

    [Fact]
    public async Task A_program_that_ends_gives_up_the_Lease_after_its_last_write_and_another_follows_at_once()
    {
        var ns = await cluster.NewNamespaceAsync();
        Script first = new(), second = new();
        var begun = new TaskCompletionSource();
        await using var one = NewReplica(ns, first, "one");
        first.Reconcile = async (map, cancellationToken) =>
        {
            begun.TrySetResult();
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
            await one.Client.ConfigMaps(ns).PatchAsync(map.Metadata.Name!, By("one"), cancellationToken);
            return Result.Done;
        };
        await one.StartAsync();
        await cluster.Client.ConfigMaps(ns).CreateAsync(new ConfigMap { Metadata = new() { Name = "a" } }, TestContext.Current.CancellationToken);
        await begun.Task;
        await using var two = await NewReplica(ns, second, "two").StartAsync();
        await one.StopAsync();

        (await cluster.Client.ConfigMaps(ns).GetAsync("a", TestContext.Current.CancellationToken)).Data!["by"].ShouldBe("one");
        await Until.TrueAsync(() => !second.Calls.IsEmpty, "the second works");
        (await cluster.Client.Leases(ns).GetAsync("leader", TestContext.Current.CancellationToken)).Spec!.HolderIdentity.ShouldBe("two");
        one.Log.ShouldNotContain(line => line.StartsWith("Critical", StringComparison.Ordinal));
        one.Log.ShouldNotContain(line => line.Contains("could not be read or written", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_replica_that_waits_asks_and_sends_events_but_writes_nothing()
    {
        var ns = await cluster.NewNamespaceAsync();
        await using var one = await NewReplica(ns, new(), "one").StartAsync();
        await Until.TrueAsync(() => one.Log.Any(line => line.Contains("one leads", StringComparison.Ordinal)), "the first leads");
        await using var two = await NewReplica(ns, new(), "two").StartAsync();
        var client = two.Client;
        var cancel = TestContext.Current.CancellationToken;
        var map = new ConfigMap { Metadata = new() { Name = "a" } };

        (await client.ConfigMaps(ns).ListAsync(cancellationToken: cancel)).ShouldBeEmpty();
        (await client.SelfSubjectAccessReviews().CreateAsync(new SelfSubjectAccessReview { Spec = new() { ResourceAttributes = new() { Verb = "get", Resource = "pods" } } }, cancel)).Status!.Allowed.ShouldBeTrue();
        (await client.TokenReviews().CreateAsync(new TokenReview { Spec = new() { Token = "no token" } }, cancel)).Status!.Authenticated.ShouldNotBe(true);
        await client.ConfigMaps(ns).CreateAsync(map, new WriteOptions { DryRun = true }, cancel);
        await client.Events(ns).CreateAsync(
            new Event { Metadata = new() { Name = "e" }, InvolvedObject = new() { Kind = "ConfigMap", Name = "a", Namespace = ns }, Reason = "Waits", Message = "It waits.", Type = "Normal" }, cancel);

        (await Should.ThrowAsync<LeadershipLostException>(() => client.ConfigMaps(ns).CreateAsync(map, cancel))).Message.ShouldContain("'leader'");
        await Should.ThrowAsync<LeadershipLostException>(() => client.ConfigMaps(ns).DeleteAsync("a", cancel));
        await Should.ThrowAsync<LeadershipLostException>(() => client.ConfigMaps(ns).ApplyAsync(map, cancel));
        await Should.ThrowAsync<LeadershipLostException>(() => client.Leases(ns).DeleteAsync("leader", cancel));
        two.Get<Script>().Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_Lease_that_may_not_be_written_is_told_once_and_leads_when_it_may()
    {
        var ns = await cluster.NewNamespaceAsync();
        var isForbidden = true;
        await using var one = NewReplica(ns, new(), "one", () => new Nobody(() => isForbidden));
        await one.StartAsync();
        await Until.TrueAsync(() => one.Log.Any(line => line.Contains("may not be read or written", StringComparison.Ordinal)), "it is told");

        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        one.Log.Where(line => line.Contains("The Lease leader", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .ShouldContain($"\"nobody\" cannot get resource \"leases\" in API group \"coordination.k8s.io\" in the namespace \"{ns}\"");
        isForbidden = false;

        await Until.TrueAsync(() => one.Log.Any(line => line.Contains("one leads", StringComparison.Ordinal)), "it leads");
    }

    [Fact]
    public async Task A_client_that_cannot_be_fenced_is_refused()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton(cluster.Client).AddSingleton(new Script());
        builder.Services.AddOperator().UseLeaderElection("leader").AddController<ScriptedReconciler, ConfigMap>();
        using var host = builder.Build();

        (await Should.ThrowAsync<InvalidOperationException>(() => host.StartAsync(TestContext.Current.CancellationToken))).Message.ShouldContain("AddKubernetesClient");
    }

    private static MergePatch By(string name) => new(new JsonObject { ["data"] = new JsonObject { ["by"] = name } });

    private Replica NewReplica(string ns, Script script, string identity, params Func<DelegatingHandler>[] handlers) => new(
        cluster,
        services =>
        {
            services.AddSingleton(script);
            services.AddOperator(options =>
                {
                    options.Namespaces.Add(ns);
                    options.ShutdownGrace = TimeSpan.FromMilliseconds(200);
                })
                .UseLeaderElection("leader", options =>
                {
                    (options.Namespace, options.Identity) = (ns, identity);
                    (options.RetryPeriod, options.RenewDeadline, options.LeaseDuration) = (Short, Short * 4, Short * 8);
                })
                .AddController<ScriptedReconciler, ConfigMap>();
        },
        handlers);

    /// <summary>Asks as somebody who may do nothing.</summary>
    private sealed class Nobody(Func<bool> isNobody) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Remove("Impersonate-User");
            if (isNobody())
            {
                request.Headers.Add("Impersonate-User", "nobody");
            }

            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Loses requests about Leases.</summary>
    private sealed class LeaseCut(Func<bool> isCut) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            isCut() && request.RequestUri!.AbsolutePath.Contains("/leases", StringComparison.Ordinal) ? throw new HttpRequestException("cut") : base.SendAsync(request, cancellationToken);
    }
}
