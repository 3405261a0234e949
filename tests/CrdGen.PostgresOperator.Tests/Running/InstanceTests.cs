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
}
