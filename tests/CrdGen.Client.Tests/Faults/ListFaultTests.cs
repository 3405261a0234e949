using CrdGen.Client.Tests.Listing;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Faults;

public sealed class ListFaultTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_go_on_behind_an_expired_token_and_give_nothing_twice()
    {
        using var plane = await TestControlPlane.StartAsync(Cancellation);
        using var client = new KubernetesClient(new() { Server = plane.Server, PrimaryHandler = plane.NewHandler() });
        var maps = await ConfigMaps.NewAsync(plane.Api);
        foreach (var index in Enumerable.Range(0, 9))
        {
            await maps.CreateAsync($"m{index}");
        }

        var before = (await client.ConfigMaps(maps.Namespace).ListAsync(new() { Limit = 1 }, Cancellation)).ResourceVersion;
        var seen = new List<(string Name, string Value)>();
        await foreach (var map in client.ConfigMaps(maps.Namespace).ListAllAsync(new() { Limit = 2 }, Cancellation))
        {
            seen.Add((map.Metadata.Name!, map.Data!["k"]));
            if (seen.Count == 4)
            {
                // Two pages are behind. The state that they are of is gone from etcd, and from the server's memory.
                await maps.ChangeAsync("m0", "new");
                await maps.ChangeAsync("m8", "new");
                await maps.DeleteAsync("m5");
                await plane.CompactAsync(Cancellation);
                await plane.RestartApiServerAsync(Cancellation);
            }
        }

        seen.ShouldBe([("m0", "0"), ("m1", "0"), ("m2", "0"), ("m3", "0"), ("m4", "0"), ("m6", "0"), ("m7", "0"), ("m8", "new")]);
        var watch = client.ConfigMaps(maps.Namespace).WatchAsync(new() { ResourceVersion = before, Timeout = TimeSpan.FromSeconds(20) }, Cancellation);
        (await Should.ThrowAsync<KubernetesExpiredException>(async () => await watch.FirstAsync(Cancellation))).Message.ShouldContain("too old resource version");
    }

    [Fact]
    public async Task A_list_survives_answers_that_are_cut_off()
    {
        using var plane = await TestControlPlane.StartAsync(Cancellation);
        var maps = await ConfigMaps.NewAsync(plane.Api);
        foreach (var index in Enumerable.Range(0, 60))
        {
            await maps.CreateAsync($"m{index:d2}");
        }

        var cuts = 0;
        using var client = new KubernetesClient(new() { Server = plane.Server, PrimaryHandler = new CuttingHandler(plane.NewHandler(), () => ++cuts % 3 == 0 ? null : cuts * 1009 % 5000) });
        for (var run = 0; run < 20; run++)
        {
            var names = await client.ConfigMaps(maps.Namespace).ListAllAsync(new() { Limit = 20 }, Cancellation).Select(map => map.Metadata.Name).ToListAsync(Cancellation);
            names.ShouldBe(Enumerable.Range(0, 60).Select(index => $"m{index:d2}"));
        }

        cuts.ShouldBeGreaterThan(60);
    }
}
