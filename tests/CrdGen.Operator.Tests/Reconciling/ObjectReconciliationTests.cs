using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Reconciling;

/// <summary>Finalizers and errors of one object, on a real API server.</summary>
public sealed class ObjectReconciliationTests(Cluster cluster)
{
    private const string Own = "test.crdgen.dev/own";
    private const string Former = "test.crdgen.dev/former";
    private const string Other = "test.crdgen.dev/other";

    [Theory]
    [InlineData(Own, Other, "test.crdgen.dev/other,test.crdgen.dev/own")]
    [InlineData(Own, "test.crdgen.dev/former,test.crdgen.dev/other", "test.crdgen.dev/other,test.crdgen.dev/own")]
    [InlineData(null, "test.crdgen.dev/former,test.crdgen.dev/other", Other)]
    [InlineData(null, Other, Other)]
    public async Task A_living_object_has_the_finalizer_of_now_and_those_of_others(string? finalizer, string before, string after)
    {
        var (maps, map) = await CreateAsync(before.Split(','));
        var reconciler = new Recording(finalizer);

        (await RunAsync(reconciler, map)).ShouldBe(Result.Done);

        reconciler.Calls.ShouldHaveSingleItem().ShouldBe($"reconcile {after}");
        (await maps.GetAsync("map", TestContext.Current.CancellationToken)).Metadata.Finalizers.ShouldBe(after.Split(','));
    }

    [Theory]
    [InlineData(Own, Own, "cleanup test.crdgen.dev/own,test.crdgen.dev/other")]
    [InlineData(Own, Former, "cleanup test.crdgen.dev/former,test.crdgen.dev/other")]
    [InlineData(null, Former, null)]
    public async Task A_deleted_object_loses_the_finalizers_of_now_and_before_after_the_cleanup(string? finalizer, string before, string? call)
    {
        var (maps, _) = await CreateAsync([before, Other]);
        await maps.DeleteAsync("map", TestContext.Current.CancellationToken);
        var map = await maps.GetAsync("map", TestContext.Current.CancellationToken);
        var reconciler = new Recording(finalizer);

        await RunAsync(reconciler, map);
        await RunAsync(reconciler, await maps.GetAsync("map", TestContext.Current.CancellationToken));

        reconciler.Calls.ShouldBe(call is null ? [] : [call]);
        (await maps.GetAsync("map", TestContext.Current.CancellationToken)).Metadata.Finalizers.ShouldBe([Other]);
    }

    [Fact]
    public async Task A_cache_that_is_late_is_no_error()
    {
        var (maps, map) = await CreateAsync([]);
        await maps.LabelAsync("map", "a", "b", TestContext.Current.CancellationToken);
        var reconciler = new Recording(Own);

        (await RunAsync(reconciler, map)).After.ShouldNotBeNull();

        reconciler.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_error_that_no_retry_mends_is_an_event_of_its_object()
    {
        var (_, map) = await CreateAsync([]);
        var events = new RecordedEvents();

        await Should.ThrowAsync<TerminalException>(() => RunAsync(new Recording(null) { Error = new TerminalException("The schedule makes no sense.") }, map, events));
        await Should.ThrowAsync<TimeoutException>(() => RunAsync(new Recording(null) { Error = new TimeoutException("Later, maybe.") }, map, events));

        events.All.Select(one => one.ToString()).ShouldBe(["Warning ReconcileFailed: The schedule makes no sense."]);
    }

    private async Task<Result> RunAsync(Recording reconciler, ConfigMap map, EventRecorder? events = null) =>
        await new ObjectReconciliation<ConfigMap>(cluster.Client, events ?? new RecordedEvents(), new OneObject(map), reconciler).ReconcileAsync(ObjectKey.Of(map), TestContext.Current.CancellationToken);

    private async Task<(ResourceClient<ConfigMap> Maps, ConfigMap Map)> CreateAsync(string[] finalizers)
    {
        var maps = cluster.Client.ConfigMaps(await cluster.NewNamespaceAsync());
        return (maps, await maps.CreateAsync(new() { Metadata = new() { Name = "map", Finalizers = [.. finalizers] } }, TestContext.Current.CancellationToken));
    }

    private sealed class Recording(string? finalizer) : Reconciler<ConfigMap>
    {
        public ConcurrentQueue<string> Calls { get; } = new();

        public Exception? Error { get; init; }

        public override string? Finalizer => finalizer;

        public override IReadOnlyList<string> FormerFinalizers => [Former];

        public override ValueTask<Result> ReconcileAsync(ConfigMap resource, CancellationToken cancellationToken) => Call("reconcile", resource);

        public override ValueTask<Result> CleanupAsync(ConfigMap resource, CancellationToken cancellationToken) => Call("cleanup", resource);

        private ValueTask<Result> Call(string what, ConfigMap resource)
        {
            Calls.Enqueue($"{what} {string.Join(',', resource.Metadata.Finalizers ?? [])}");
            return Error is null ? new(Result.Done) : throw Error;
        }
    }

    private sealed class OneObject(ConfigMap map) : IObjectCache<ConfigMap>
    {
        public int Count => 1;

        public bool TryGet(ObjectKey key, [MaybeNullWhen(false)] out ConfigMap resource)
        {
            resource = map;
            return true;
        }

        public IReadOnlyList<ConfigMap> List(string? @namespace = null) => [map];

        public IReadOnlyList<ConfigMap> Find(string index, string value) => [];
    }
}
