using System.Diagnostics;
using PostgresOperator.Desired;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Desired;

/// <summary>The script that makes followers, in a shell, with programs that stand for PostgreSQL's.</summary>
public sealed class FollowerScriptTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("crdgen-follower-").FullName;

    private string Programs => Path.Combine(folder, "bin");

    private string Data => Path.Combine(folder, "postgres");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public FollowerScriptTests()
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "There is no shell.");
        Program("postgres", "echo 50");
        Program("pg_isready", "");
        Program("psql", "echo 'work_mem 9999'; echo 'max_connections 150'; echo 'max_wal_senders 10'");
        Program("pg_controldata", "echo 'max_connections setting:              100'; echo 'max_prepared_xacts setting:           70'; echo 'max_locks_per_xact setting:           64'");
        Copying("");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_first_instance_is_left_alone()
    {
        Copying("exit 9");
        (await RunAsync("orders-0")).ShouldBe(0);
        Directory.Exists(Data).ShouldBeFalse();
        Settings().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_copy_that_was_cut_off_is_made_anew()
    {
        Copying("kill -9 $$");
        (await RunAsync("orders-1")).ShouldNotBe(0);
        Copying("touch \"$target/whole\"");
        (await RunAsync("orders-1")).ShouldBe(0);
        Directory.GetFiles(Data).Select(Path.GetFileName).ShouldBe(["PG_VERSION", "whole"], ignoreOrder: true);

        // And what is there stays.
        Copying("exit 9");
        (await RunAsync("orders-1")).ShouldBe(0);
        File.Exists(Path.Combine(Data, "whole")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_follower_has_the_most_that_anybody_says()
    {
        (await RunAsync("orders-12")).ShouldBe(0);
        Settings().ShouldBe(
            ["max_connections = 150", "max_locks_per_transaction = 64", "max_prepared_transactions = 70", "max_wal_senders = 50", "max_worker_processes = 50"]);
    }

    [Fact]
    public async Task A_follower_with_data_starts_without_the_first_instance()
    {
        (await RunAsync("orders-1")).ShouldBe(0);
        Program("pg_isready", "exit 2");
        Program("psql", "exit 2");
        (await RunAsync("orders-1")).ShouldBe(0);
        Settings().ShouldContain("max_connections = 100");
    }

    private string[] Settings() => [.. File.ReadAllLines(Path.Combine(folder, "follower.conf")).Order(StringComparer.Ordinal)];

    /// <summary>A copy that has begun; <paramref name="then"/> says how it goes on.</summary>
    private void Copying(string then) =>
        Program("pg_basebackup", $$"""while [ "$1" != --pgdata ]; do shift; done; target=$2; mkdir "$target"; echo 17 >"$target/PG_VERSION"; {{then}}""");

    private void Program(string name, string script)
    {
        var path = Path.Combine(Directory.CreateDirectory(Programs).FullName, name);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        Process.Start("chmod", ["+x", path]).WaitForExit();
    }

    private async Task<int> RunAsync(string hostname)
    {
        // In a container, its folder is /data.
        var start = new ProcessStartInfo("/bin/sh", ["-c", FollowerScript.Text.Replace("/data/", folder + "/", StringComparison.Ordinal)]) { RedirectStandardError = true };
        start.Environment["PATH"] = $"{Programs}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["HOSTNAME"] = hostname;
        start.Environment["PGDATA"] = Data;
        start.Environment["PRIMARY"] = "orders-0.orders-hosts";
        using var process = Process.Start(start)!;
        await process.StandardError.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        return process.ExitCode;
    }
}
