using CrdGen.Client;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Life;

/// <summary>Two replicas: one works, and when it goes the other does.</summary>
public sealed class ReplicaTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_replica_goes_on_when_the_leader_ends()
    {
        Assets.Require("kube-apiserver");
        await using var server = await Cluster.NewServerAsync();
        var identity = await Installation.ApplyAsync(server, Cancellation);
        await using var first = OperatorProcess.Start(identity);
        await first.WaitUntilReadyAsync(Cancellation);
        await ClusterInTest.CreateAsync(server);
        var leader = await LeaderAsync();
        await using var second = OperatorProcess.Start(identity);
        await second.WaitUntilReadyAsync(Cancellation);
        (await LeaderAsync()).ShouldBe(leader);

        // The Lease is given up, so that nobody waits for it to expire.
        (await first.StopAsync(Cancellation)).ShouldBe(0, first.Output);
        await ClusterInTest.CreateAsync(server);
        (await LeaderAsync()).ShouldNotBe(leader);

        async Task<string?> LeaderAsync() => (await server.Client.Leases("postgres-operator-system").GetAsync("postgres-operator", Cancellation)).Spec?.HolderIdentity;
    }

    [Fact]
    public async Task A_replica_that_may_not_install_its_definition_ends_and_says_what_is_missing()
    {
        Assets.Require("kube-apiserver");
        await using var server = await Cluster.NewServerAsync();
        await server.NewNamespaceAsync("nobody", Cancellation);
        await using var program = OperatorProcess.Start(await server.ServiceAccountAsync("nobody-1", "operator", Cancellation));
        (await program.WaitForExitAsync(Cancellation)).ShouldNotBe(0);
        program.Output.ShouldContain("customresourcedefinitions");
        program.Output.ShouldContain("system:serviceaccount:nobody-1:operator");
    }
}
