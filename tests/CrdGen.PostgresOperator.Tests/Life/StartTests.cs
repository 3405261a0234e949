using System.Diagnostics;
using System.Globalization;
using CrdGen.Testing;
using CrdGen.TestSupport;
using Postgres;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Life;

/// <summary>How fast the program is at work, and how much memory it takes: measured for a published one, beside which the figures go.</summary>
public sealed class StartTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_there_is_at_the_start_is_reconciled()
    {
        Assets.Require("kube-apiserver");
        await using var server = await Cluster.NewServerAsync();
        var identity = await Installation.ApplyAsync(server, Cancellation);
        await server.Client.InstallDefinitionsAsync(typeof(PostgresCluster).Assembly, Cancellation);
        var clusters = server.Client.PostgresClusters(await server.NewNamespaceAsync(cancellationToken: Cancellation));
        await clusters.CreateAsync(Clusters.New(), Cancellation);
        var written = clusters.WaitAsync("orders", cluster => cluster.Status?.ObservedGeneration == 1, TimeSpan.FromMinutes(1), Cancellation);

        var watch = Stopwatch.StartNew();
        await using var program = OperatorProcess.Start(identity);
        (await written).Status!.Endpoint.ShouldNotBeNull();
        var elapsed = watch.ElapsedMilliseconds;

        if (OperatorProcess.Published is { } published)
        {
            var status = await File.ReadAllLinesAsync($"/proc/{program.Id}/status", Cancellation);
            var peak = status.Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1];
            var memory = long.Parse(peak, CultureInfo.InvariantCulture) / 1024;
            await File.WriteAllTextAsync(published + ".log", string.Create(CultureInfo.InvariantCulture, $"first reconciliation written after {elapsed} ms\nresident memory {memory} MiB at most\n"), Cancellation);
        }
    }
}
