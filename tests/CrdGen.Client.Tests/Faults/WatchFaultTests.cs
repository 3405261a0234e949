using System.Diagnostics;
using System.Globalization;
using CrdGen.Client.Tests.Listing;
using CrdGen.Models.Core.V1;
using CrdGen.TestSupport.ControlPlane;
using CrdGen.TestSupport.Faults;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Faults;

/// <summary>
/// A resilient watch beside a real API server that fails in all ways: <see cref="FaultPlan"/>'s, a kill and restart, a compaction of
/// etcd. <see cref="WatchLedger"/> says what "lost" and "doubled" mean. <c>CRDGEN_WATCH_CHANGES</c> is the number of changes,
/// <c>CRDGEN_SEED</c> repeats a plan.
/// </summary>
public sealed class WatchFaultTests
{
    private static readonly int Changes = int.Parse(Environment.GetEnvironmentVariable("CRDGEN_WATCH_CHANGES") ?? "100000", CultureInfo.InvariantCulture);

    private static readonly int Seed =
        int.TryParse(Environment.GetEnvironmentVariable("CRDGEN_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : Random.Shared.Next();

    [Fact]
    public async Task No_event_is_lost_or_doubled_whatever_fails()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var plane = await TestControlPlane.StartAsync(cancellation);
        await using var proxy = await FaultProxy.StartAsync(plane, new(Seed), cancellation);
        var maps = await ConfigMaps.NewAsync(plane.Api);
        using var client = new KubernetesClient(new() { Server = proxy.Server, PrimaryHandler = plane.NewHandler() });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var watch = Stopwatch.StartNew();

        // Two watches: one with streamed lists, one with pages.
        var streamed = WatchAsync(client.ConfigMaps(maps.Namespace), true, stop.Token);
        var paged = WatchAsync(client.ConfigMaps(maps.Namespace), false, stop.Token);
        using var writer = new ConfigMapWriter(plane, maps.Namespace, Seed);
        var writing = writer.RunAsync(Changes, cancellation);
        await UntilAsync(() => writer.Done > Changes / 3, writing);
        await plane.RestartApiServerAsync(cancellation);
        await UntilAsync(() => writer.Done > Changes * 2 / 3, writing);
        await plane.CompactAsync(cancellation);
        await writing;
        var written = watch.Elapsed;

        proxy.IsOn = false;
        await maps.CreateAsync("last");
        using var ledgers = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await Task.WhenAll(streamed.Last, paged.Last).WaitAsync(ledgers.Token);
        await stop.CancelAsync();
        using var direct = new KubernetesClient(new() { Server = plane.Server, PrimaryHandler = plane.NewHandler() });
        var list = await direct.ConfigMaps(maps.Namespace).ListAsync(cancellationToken: cancellation);
        var expected = list.OrderBy(map => map.Metadata.Name, StringComparer.Ordinal)
            .Select(map => (map.Metadata.Name!, (map.Metadata.Uid!, long.Parse(map.Metadata.ResourceVersion!, CultureInfo.InvariantCulture)))).ToList();

        foreach (var (run, ledger, _) in new[] { streamed, paged })
        {
            await Should.ThrowAsync<OperationCanceledException>(() => run);
            var lost = ledger.Lost(writer.Versions);
            TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Seed {Seed}: {writer.Done} changes in {written.TotalSeconds:f0} s, {ledger.Covered(writer.Versions)} of {writer.Versions.Count} writes in covered times; {string.Join(", ", ledger.Counts)}; requests: {proxy.Summary}"));

            ledger.Violations.ShouldBeEmpty($"seed {Seed}");
            lost.ShouldBeEmpty($"seed {Seed}");
            ledger.Cache.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value)).ShouldBe(expected, $"seed {Seed}");
            ledger.Counts.GetValueOrDefault(ResourceEventType.ListStarted).ShouldBeGreaterThan(1);
        }

        proxy.Count(FaultKind.Cut).ShouldBeGreaterThan(0);
    }

    private static (Task Run, WatchLedger Ledger, Task Last) WatchAsync(ResourceClient<ConfigMap> client, bool streams, CancellationToken cancellationToken)
    {
        var ledger = new WatchLedger();
        var last = new TaskCompletionSource();
        return (Task.Run(RunAsync, CancellationToken.None), ledger, last.Task);

        async Task RunAsync()
        {
            try
            {
                var options = new ListAndWatchOptions { StreamLists = streams, PageSize = 50, MinBackoff = TimeSpan.FromMilliseconds(5), MaxBackoff = TimeSpan.FromSeconds(1) };
                await foreach (var e in client.ListAndWatchAsync(options, cancellationToken))
                {
                    ledger.Take(e);
                    if (ledger.Cache.ContainsKey("last"))
                    {
                        last.TrySetResult();
                    }
                }
            }
            catch (Exception e)
            {
                last.TrySetException(e);
                throw;
            }
        }
    }

    private static async Task UntilAsync(Func<bool> isSo, Task running)
    {
        while (!isSo() && !running.IsCompleted)
        {
            await Task.Delay(20);
        }
    }
}
