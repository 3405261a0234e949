using CrdGen;
using CrdGen.Client;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Running;

/// <summary>Instances that follow the first one, through what a cluster lives through.</summary>
public sealed class FollowerTests(Cluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Followers_copy_the_first_instance_stream_from_it_and_are_rolled_with_it()
    {
        await using var running = await RunningCluster.CreateAsync(cluster);
        await running.QueryAsync("orders-0", "CREATE TABLE orders (id int); INSERT INTO orders VALUES (1)");

        await running.Resource.Clusters.ScaleAsync("orders", 3, Cancellation);
        await running.UntilReadyAsync();
        await running.UntilAnswerAsync("orders-0", "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'", "2");
        await running.QueryAsync("orders-0", "INSERT INTO orders VALUES (2)");
        foreach (var follower in new[] { "orders-1", "orders-2" })
        {
            await running.UntilAnswerAsync(follower, "SELECT sum(id) FROM orders", "3");
            var refused = await running.TryQueryAsync(follower, "INSERT INTO orders VALUES (3)");
            refused.Code.ShouldNotBe(0);
            refused.Error.ShouldContain("read-only transaction");
        }

        // More than before: a follower may have more than the first one. Less than before: it may not, and it is rolled first.
        foreach (var connections in new[] { 150, 40 })
        {
            await running.Resource.ChangeAsync(spec => spec with { Settings = new Dictionary<string, IntOrString> { ["max_connections"] = connections } });
            await running.UntilReadyAsync();
            await running.UntilAnswerAsync("orders-0", "SHOW max_connections", $"{connections}");
        }

        await running.UntilAnswerAsync("orders-0", "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'", "2");
        await running.QueryAsync("orders-0", "INSERT INTO orders VALUES (4)");
        foreach (var follower in new[] { "orders-1", "orders-2" })
        {
            await running.UntilAnswerAsync(follower, "SELECT sum(id) FROM orders", "7");
        }
    }
}
