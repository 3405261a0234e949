using System.Collections.Concurrent;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.Operator.Tests.Controllers;
using CrdGen.TestSupport;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;
using Event = CrdGen.Models.Events.V1.Event;

namespace CrdGen.Operator.Tests.Events;

/// <summary>Events as they arrive at a real API server.</summary>
public sealed class EventPublisherTests(Cluster cluster)
{
    private readonly ConcurrentQueue<string> log = new();
    private readonly ConcurrentQueue<string> requests = new();
    private readonly EventRecorderOptions options = new() { ReportingController = "acme.io/postgres operator", ReportingInstance = "pod-1" };

    [Fact]
    public async Task An_event_has_all_that_the_server_wants()
    {
        var map = await CreateMapAsync();
        var secret = await cluster.Client.Secrets(map.Metadata.Namespace).CreateAsync(new() { Metadata = new() { Name = "secret" } }, TestContext.Current.CancellationToken);
        await PublishAsync(events => events.Publish(map, EventType.Warning, "BackupFailed", new string('é', 2_000), "Backup", secret));

        var one = (await ListAsync(map)).ShouldHaveSingleItem();

        one.Type.ShouldBe("Warning");
        one.Reason.ShouldBe("BackupFailed");
        one.Action.ShouldBe("Backup");
        one.Note.ShouldEndWith("é…");
        one.Series.ShouldBeNull();
        one.ReportingController.ShouldBe("acme.io/postgres-operator");
        one.ReportingInstance.ShouldBe("pod-1");
        one.Regarding!.Uid.ShouldBe(map.Metadata.Uid);
        one.Regarding.Kind.ShouldBe("ConfigMap");
        one.Related!.Name.ShouldBe("secret");
        one.Metadata.Name.ShouldStartWith("map.");
    }

    [Fact]
    public async Task Events_that_are_alike_become_a_series_and_another_reason_another_event()
    {
        var map = await CreateMapAsync();
        await PublishAsync(events =>
        {
            for (var i = 0; i < 5; i++)
            {
                events.Publish(map, EventType.Warning, "Failed", $"for the time {i}");
                events.Publish(map, EventType.Normal, "Waits", "for something");
            }

            events.Publish(map, EventType.Warning, "Once", "only");
        });

        var all = await ListAsync(map);
        all.OrderBy(one => one.Reason, StringComparer.Ordinal).Select(one => $"{one.Reason} {one.Series?.Count}").ShouldBe(["Failed 5", "Once ", "Waits 5"]);
        all.Single(one => one.Reason == "Failed").Note.ShouldBe("for the time 0");
        // Made, made a series, and counted at the end.
        requests.Count.ShouldBe(2 * 3 + 1);
    }

    [Fact]
    public async Task An_event_that_the_server_has_dropped_is_made_again()
    {
        var map = await CreateMapAsync();
        var events = cluster.Client.Resources<Event>(map.Metadata.Namespace);
        using var publisher = Publisher();
        await publisher.StartAsync(TestContext.Current.CancellationToken);
        publisher.Publish(map, EventType.Warning, "Failed", "once");
        await Until.TrueAsync(() => requests.Count == 1 && ListAsync(map).GetAwaiter().GetResult().Count == 1, "it is there");
        await events.DeleteCollectionAsync(cancellationToken: TestContext.Current.CancellationToken);

        publisher.Publish(map, EventType.Warning, "Failed", "twice");
        await publisher.StopAsync(TestContext.Current.CancellationToken);

        (await ListAsync(map)).ShouldHaveSingleItem().Series!.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Events_of_objects_outside_of_namespaces_are_in_the_default_one()
    {
        var name = await cluster.NewNamespaceAsync();
        var ns = await cluster.Client.Namespaces().GetAsync(name, TestContext.Current.CancellationToken);
        await PublishAsync(events => events.Publish(ns, EventType.Normal, "Seen", ""));

        (await ListAsync("default")).Where(one => one.Regarding!.Uid == ns.Metadata.Uid).ShouldHaveSingleItem().Regarding!.Namespace.ShouldBeNull();
    }

    [Fact]
    public async Task A_permission_that_is_missing_is_said_once_and_the_next_event_is_tried_again()
    {
        var map = await CreateMapAsync();
        await PublishAsync(
            events =>
            {
                events.Publish(map, EventType.Warning, "One", "");
                events.Publish(map, EventType.Warning, "Other", "");
            },
            user: "nobody");

        (await ListAsync(map)).ShouldBeEmpty();
        requests.Count.ShouldBe(2);
        log.ShouldHaveSingleItem().ShouldContain("must allow verbs [\"create\"] on resources [\"events\"] in apiGroups [\"events.k8s.io\"]");
    }

    [Fact]
    public async Task A_permission_that_is_missing_still_is_said_again_after_a_while()
    {
        var map = await CreateMapAsync();
        var time = new ManualTime();
        using var publisher = Publisher("nobody", time);
        await publisher.StartAsync(TestContext.Current.CancellationToken);
        publisher.Publish(map, EventType.Warning, "One", "");
        await Until.TrueAsync(() => log.Count == 1, "it is said");
        time.Advance(TimeSpan.FromMinutes(4));
        publisher.Publish(map, EventType.Warning, "Two", "");
        await Until.TrueAsync(() => requests.Count >= 2, "another event was tried");
        time.Advance(TimeSpan.FromMinutes(2));
        publisher.Publish(map, EventType.Warning, "Three", "");
        await Until.TrueAsync(() => log.Count > 1, "it is said again");
        publisher.Publish(map, EventType.Warning, "Four", "");
        await publisher.StopAsync(TestContext.Current.CancellationToken);

        log.Count.ShouldBe(2);
        log.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_event_whose_namespace_is_gone_is_dropped_without_a_word()
    {
        var map = new ConfigMap { Metadata = new() { Name = "map", Namespace = "gone", Uid = "1" } };
        await PublishAsync(events => events.Publish(map, EventType.Warning, "One", ""));

        requests.Count.ShouldBe(1);
        log.ShouldAllBe(line => line.StartsWith("Debug", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_waits_for_a_queue_that_is_full()
    {
        var map = await CreateMapAsync();
        options.QueueLength = 10;
        options.Burst = 1_000;
        using var publisher = Publisher();
        for (var i = 0; i < 30; i++)
        {
            publisher.Publish(map, EventType.Normal, $"Reason{i}", "");
        }

        await publisher.StartAsync(TestContext.Current.CancellationToken);
        await publisher.StopAsync(TestContext.Current.CancellationToken);

        (await ListAsync(map)).Count.ShouldBe(10);
        log.ShouldHaveSingleItem().ShouldContain("20 events were dropped");
    }

    private async Task PublishAsync(Action<EventRecorder> publish, string? user = null)
    {
        using var publisher = Publisher(user);
        await publisher.StartAsync(TestContext.Current.CancellationToken);
        publish(publisher);
        await publisher.StopAsync(TestContext.Current.CancellationToken);
    }

    private EventPublisher Publisher(string? user = null, TimeProvider? time = null)
    {
        var client = cluster.NewClient(() => new Requests(requests, user));
        var logger = LoggerFactory.Create(builder => builder.AddProvider(new QueueLoggerProvider(log))).CreateLogger<EventPublisher>();
        return new(client, Options.Create(options), time ?? TimeProvider.System, logger);
    }

    private async Task<ConfigMap> CreateMapAsync() =>
        await cluster.Client.ConfigMaps(await cluster.NewNamespaceAsync()).CreateAsync(new() { Metadata = new() { Name = "map" } }, TestContext.Current.CancellationToken);

    private Task<IReadOnlyList<Event>> ListAsync(ConfigMap map) => ListAsync(map.Metadata.Namespace!);

    private async Task<IReadOnlyList<Event>> ListAsync(string ns) => [.. await cluster.Client.Resources<Event>(ns).ListAsync(cancellationToken: TestContext.Current.CancellationToken)];
}
