using CrdGen;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Running;

/// <summary>PostgreSQL itself, run as the operator's pods say.</summary>
public sealed class InstanceTests(Cluster cluster)
{
    [Fact]
    public async Task An_instance_answers_with_the_password_and_the_settings()
    {
        await using var running = await RunningCluster.CreateAsync(
            cluster, spec => spec with { Settings = new Dictionary<string, IntOrString> { ["work_mem"] = "7MB", ["max_connections"] = 42, ["log_line_prefix"] = @"it's \d " } });
        (await running.QueryAsync("orders-0", "SELECT current_user || ' ' || pg_is_in_recovery()")).ShouldBe("postgres false");
        (await running.QueryAsync("orders-0", "SHOW work_mem")).ShouldBe("7MB");
        (await running.QueryAsync("orders-0", "SHOW max_connections")).ShouldBe("42");
        (await running.QueryAsync("orders-0", "SHOW log_line_prefix")).ShouldBe(@"it's \d ");
        var refused = await running.TryQueryAsync("orders-0", "SELECT 1", "not it");
        refused.Code.ShouldNotBe(0);
        refused.Error.ShouldContain("password authentication failed");
    }

    /// <summary>A container by itself has 64 MiB of shared memory, and this query takes more.</summary>
    [Fact]
    public async Task Parallel_queries_have_the_memory_that_they_share()
    {
        await using var running = await RunningCluster.CreateAsync(cluster);
        await running.QueryAsync("orders-0", "CREATE UNLOGGED TABLE numbers AS SELECT generate_series(1, 1500000) AS number; ANALYZE numbers");
        (await running.QueryAsync(
            "orders-0",
            "SET work_mem = '256MB'; SET enable_mergejoin = off; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SELECT count(*) FROM numbers a JOIN numbers b USING (number)")).ShouldBe("1500000");
    }

    [Fact]
    public async Task Settings_that_PostgreSQL_does_not_take_are_told_and_others_mend_it()
    {
        await using var running = await RunningCluster.CreateAsync(cluster);
        await running.QueryAsync("orders-0", "CREATE TABLE orders (id int)");
        await ChangeAsync(running, new() { ["shared_buffers"] = "nonsense" });
        await running.UntilFailsAsync("orders-0 has ended with 1", "invalid value for parameter \"shared_buffers\": \"nonsense\"");

        await ChangeAsync(running, new() { ["shared_buffers"] = "8MB" });
        await running.UntilReadyAsync();
        await running.UntilAnswerAsync("orders-0", "SHOW shared_buffers", "8MB");
        (await running.QueryAsync("orders-0", "SELECT count(*) FROM orders")).ShouldBe("0");
    }

    /// <summary>Wrong settings mend themselves when their file does; a pod does not. Were pods made in order, this one would never go.</summary>
    [Fact]
    public async Task Resources_that_no_node_has_are_told_and_others_mend_it()
    {
        await using var running = await RunningCluster.CreateAsync(cluster);
        await running.Resource.ChangeAsync(spec => spec with { Resources = new() { Requests = new() { ["cpu"] = "1000" } } });
        await running.UntilFailsAsync("orders-0 has no node: 0/1 nodes are available: 1 Insufficient cpu.");

        await running.Resource.ChangeAsync(spec => spec with { Resources = null });
        await running.UntilReadyAsync();
        (await running.QueryAsync("orders-0", "SELECT 7")).ShouldBe("7");
    }

    private static Task ChangeAsync(RunningCluster running, Dictionary<string, IntOrString> settings) => running.Resource.ChangeAsync(spec => spec with { Settings = settings });
}
