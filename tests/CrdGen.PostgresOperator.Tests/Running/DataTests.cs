using CrdGen.Client;
using CrdGen.Testing;
using Postgres;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Running;

/// <summary>What becomes of data: backups, and clusters that go and come back.</summary>
public sealed class DataTests(Cluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DeletionPolicy.Retain, "7")]
    [InlineData(DeletionPolicy.Delete, "")]
    public async Task A_new_cluster_of_the_name_goes_on_with_the_data_that_was_left(DeletionPolicy policy, string left)
    {
        await using var running = await RunningCluster.CreateAsync(cluster, spec => spec with { WhenDeleted = policy });
        await running.QueryAsync("orders-0", "CREATE TABLE orders AS SELECT 7 AS id");
        var resource = running.Resource;
        await resource.Clusters.DeleteAsync("orders", Cancellation);
        await resource.Clusters.WaitForDeletionAsync("orders", TimeSpan.FromSeconds(30), Cancellation);
        await resource.Client.CollectGarbageAsync(resource.Namespace, Cancellation);
        await running.Node.EventuallyAsync(async () => (await resource.Client.Pods(resource.Namespace).ListAsync(null, Cancellation)).ShouldBeEmpty(), Cancellation);
        await running.Node.EventuallyAsync(
            async () => (await resource.Client.PersistentVolumeClaims(resource.Namespace).ListAsync(null, Cancellation)).Count.ShouldBe(left.Length > 0 ? 1 : 0), Cancellation);

        await resource.Clusters.CreateAsync(Clusters.New(), Cancellation);
        await running.UntilReadyAsync();
        (await running.QueryAsync("orders-0", "SELECT to_regclass('orders') IS NOT NULL")).ShouldBe(left.Length > 0 ? "t" : "f");
    }

    [Fact]
    public async Task Backups_can_be_restored_and_the_oldest_go()
    {
        await using var running = await RunningCluster.CreateAsync(cluster, spec => spec with { Backup = new() { Schedule = "0 3 * * *", Keep = 2 } });
        await running.QueryAsync("orders-0", "CREATE TABLE orders AS SELECT 7 AS id");
        var job = await running.Resource.Client.CronJobs(running.Resource.Namespace).GetAsync("orders-backups", Cancellation);
        var claim = await running.Resource.Client.PersistentVolumeClaims(running.Resource.Namespace).GetAsync("orders-backups", Cancellation);
        running.Node.WriteFile(claim, "20010101-030000.sql", "old");
        running.Node.WriteFile(claim, "20010102-030000.sql", "less old");
        running.Node.WriteFile(claim, "20010103-030000.sql.part", "of a Job that was killed");

        (await running.Node.RunJobAsync(job, Cancellation)).Status!.Phase.ShouldBe("Succeeded", running.Node.Logs);
        var files = running.Node.ReadFiles(claim);
        files.Keys.Order(StringComparer.Ordinal).First().ShouldBe("20010102-030000.sql");
        files.Count.ShouldBe(2);
        var dump = files.MaxBy(file => file.Key, StringComparer.Ordinal).Value;

        // It is what pg_dumpall writes: roles first, which are there already.
        await running.QueryAsync("orders-0", "DROP TABLE orders");
        await running.RestoreAsync("orders-0", dump);
        (await running.QueryAsync("orders-0", "SELECT id FROM orders")).ShouldBe("7");
    }
}
