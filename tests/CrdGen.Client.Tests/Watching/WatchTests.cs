using CrdGen.Client.Tests.Listing;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Watching;

public sealed class WatchTests(Cluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Changes_after_a_list_come_in_their_order()
    {
        var maps = await ConfigMaps.NewAsync(cluster.Plane.Api);
        var client = cluster.Client.ConfigMaps(maps.Namespace);
        await maps.CreateAsync("before");
        var version = (await client.ListAsync(cancellationToken: Cancellation)).ResourceVersion;
        var created = await maps.CreateAsync("a");
        var changed = await maps.ChangeAsync("a", "1");
        await maps.DeleteAsync("before");

        var events = await client.WatchAsync(new() { ResourceVersion = version }, Cancellation).Take(3).ToListAsync(Cancellation);

        events.Select(e => (e.Type, e.Object.Metadata.Name)).ShouldBe([(WatchEventType.Added, "a"), (WatchEventType.Modified, "a"), (WatchEventType.Deleted, "before")]);
        events[0].ResourceVersion.ShouldBe(created);
        events[1].ResourceVersion.ShouldBe(changed);
        events[1].Object.Data!["k"].ShouldBe("1");
    }

    [Fact]
    public async Task A_watch_ends_when_the_server_ends_it()
    {
        var maps = await ConfigMaps.NewAsync(cluster.Plane.Api);
        await maps.CreateAsync("a");

        var events = await cluster.Client.ConfigMaps(maps.Namespace).WatchAsync(new() { Timeout = TimeSpan.FromSeconds(1) }, Cancellation).ToListAsync(Cancellation);

        events.Single().Type.ShouldBe(WatchEventType.Added);
    }

    [Fact]
    public async Task A_streamed_list_ends_with_a_bookmark()
    {
        var maps = await ConfigMaps.NewAsync(cluster.Plane.Api);
        await maps.CreateAsync("a");
        await maps.CreateAsync("b");

        var events = await cluster.Client.ConfigMaps(maps.Namespace).WatchAsync(new() { SendInitialEvents = true }, Cancellation).Take(3).ToListAsync(Cancellation);

        events.Select(e => e.Type).ShouldBe([WatchEventType.Added, WatchEventType.Added, WatchEventType.Bookmark]);
        events[2].IsInitialEventsEnd.ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => events[2].Object);
    }

    [Fact]
    public async Task Metadata_is_watched_without_the_objects()
    {
        var maps = await ConfigMaps.NewAsync(cluster.Plane.Api);
        await maps.CreateAsync("a");

        var first = await cluster.Client.ConfigMaps(maps.Namespace).MetadataOnly().WatchAsync(cancellationToken: Cancellation).FirstAsync(Cancellation);

        first.Object.Metadata.Name.ShouldBe("a");
        first.Object.Kind.ShouldBe("PartialObjectMetadata");
    }
}
