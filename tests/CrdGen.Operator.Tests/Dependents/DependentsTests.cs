using System.Collections.Concurrent;
using CrdGen.Client;
using CrdGen.Models.Core.V1;
using CrdGen.Operator.Tests.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Postgres;
using Shouldly;
using Xunit;
using Event = CrdGen.Models.Events.V1.Event;

namespace CrdGen.Operator.Tests.Dependents;

/// <summary>Children of a custom resource on a real API server. No controllers run there: the tests say themselves that pods run.</summary>
public sealed class DependentsTests(Cluster cluster) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> requests = new();
    private readonly ConcurrentQueue<string> log = new();
    private IHost? host;
    private string ns = "";
    private volatile bool areDeletionsRefused;
    private int instances = 1;
    private int meeting = 1;

    private PostgresChildren Reconciler => host!.Services.GetRequiredService<PostgresChildren>();

    private ResourceClient<PostgresCluster> Owners => cluster.Client.Resources<PostgresCluster>(ns);

    [Fact]
    public async Task Children_are_made_in_their_order_and_the_conditions_tell_how_far_they_are()
    {
        await StartAsync();
        await UntilAsync(state => state.All.Count == 5 && state.All[2].Object is not null, "the database is there");

        var ready = await ConditionAsync("Ready", condition => condition.Reason == "RollingOut");
        (ready.Status, ready.Message).ShouldBe(("False", "StatefulSet orders: its change has not been seen yet; Service orders: waits for database"));
        (await cluster.Client.Services(ns).GetOrDefaultAsync("orders", TestContext.Current.CancellationToken)).ShouldBeNull();
        await RunAsync(ready: 0);
        (await ConditionAsync("DatabaseReady", condition => condition.Message.Contains("0 of 1", StringComparison.Ordinal))).Message.ShouldBe("StatefulSet orders: 0 of 1 pods are ready");
        await RunAsync(ready: 1);

        (await ConditionAsync("Ready", condition => condition.Status == "True")).Message.ShouldBe("5 of 5 are ready");
        var service = await cluster.Client.Services(ns).GetAsync("orders", TestContext.Current.CancellationToken);
        var owner = service.Metadata.OwnerReferences!.ShouldHaveSingleItem();
        (owner.Kind, owner.Name, owner.Controller, owner.BlockOwnerDeletion).ShouldBe(("PostgresCluster", "orders", true, true));
        service.Metadata.Labels![DependentLabel.Key].ShouldBe("service");
        service.Metadata.ManagedFields!.ShouldContain(entry => entry.Manager == "postgresclusters.postgres.acme.io" && entry.Operation == "Apply");
        (await Owners.GetAsync("orders", TestContext.Current.CancellationToken)).Status!.Instances.ShouldBe(1);
    }

    [Fact]
    public async Task Children_that_do_not_wait_for_each_other_are_applied_at_the_same_time()
    {
        (instances, meeting) = (3, 4);
        await StartAsync();

        await UntilAsync(state => state.All.Count == 7, "it was reconciled");
        Reconciler.States.First().All.Select(state => $"{state.Name} {state.Phase}").ShouldBe(
            ["settings Ready", "credentials Ready", "database NotReady", "service Waiting", "notes Ready", "notes Ready", "notes Ready"]);
        Reconciler.States.First().All.TakeLast(3).Select(state => state.Key.Name).ShouldBe(["orders-note-0", "orders-note-1", "orders-note-2"]);
    }

    [Fact]
    public async Task Nothing_is_sent_for_children_that_are_as_they_shall_be()
    {
        await StartReadyAsync();
        var (writes, rounds) = (Writes(), Reconciler.States.Count);

        await Owners.AnnotateAsync("orders", "touched", "yes", TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => Reconciler.States.Count > rounds, "another round");

        Writes().ShouldBe(writes, string.Join("\n", requests));
    }

    [Fact]
    public async Task Drift_is_corrected_and_what_others_add_stays()
    {
        await StartReadyAsync();
        var services = cluster.Client.Services(ns);
        var first = await services.GetAsync("orders", TestContext.Current.CancellationToken);
        await services.LabelAsync("orders", "team", "blue", TestContext.Current.CancellationToken);
        await services.PatchAsync("orders", MergePatch.Parse("""{"spec":{"selector":{"app":"wrong","more":"wrong"}}}"""), TestContext.Current.CancellationToken);

        await Until.TrueAsync(() => services.GetAsync("orders").GetAwaiter().GetResult().Spec!.Selector!.SequenceEqual([new("app", "orders")]), "the selector is right");
        (await services.GetAsync("orders", TestContext.Current.CancellationToken)).Metadata.Labels!["team"].ShouldBe("blue");
        await services.DeleteAsync("orders", TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => services.GetOrDefaultAsync("orders").GetAwaiter().GetResult() is { } again && again.Metadata.Uid != first.Metadata.Uid, "it is made again");
    }

    [Fact]
    public async Task What_is_not_wanted_any_more_is_deleted()
    {
        await StartReadyAsync();
        var jobs = cluster.Client.CronJobs(ns);
        await PatchAsync("""{"spec":{"backup":{"schedule":"0 3 * * *"},"instances":3}}""");
        await Until.TrueAsync(() => Count(jobs) == 1 && CountNotes() == 3, "the backup is there");
        await cluster.Client.ConfigMaps(ns).CreateAsync(
            new() { Metadata = new() { Name = "mine", OwnerReferences = [Operator.Owners.Controller(await Owners.GetAsync("orders", TestContext.Current.CancellationToken))] } }, TestContext.Current.CancellationToken);

        await PatchAsync("""{"spec":{"backup":null,"instances":1}}""");

        await Until.TrueAsync(() => Count(jobs) == 0 && CountNotes() == 1, "the backup is gone");
        (await cluster.Client.ConfigMaps(ns).GetOrDefaultAsync("mine", TestContext.Current.CancellationToken)).ShouldNotBeNull("the reconciler itself made it");
    }

    [Fact]
    public async Task What_cannot_be_deleted_is_told_and_tried_again()
    {
        await StartReadyAsync();
        await PatchAsync("""{"spec":{"instances":3}}""");
        await Until.TrueAsync(() => CountNotes() == 3, "there are notes");
        areDeletionsRefused = true;
        await PatchAsync("""{"spec":{"instances":1}}""");

        (await ConditionAsync("NotesReady", condition => condition.Reason == "DependentNotDeleted")).Message.ShouldContain("ConfigMap orders-note-1: The request was refused by the test.");
        areDeletionsRefused = false;
        await Until.TrueAsync(() => CountNotes() == 1, "they are deleted");
    }

    [Fact]
    public async Task What_was_declared_once_and_is_not_any_more_is_deleted()
    {
        await StartReadyAsync();
        var maps = cluster.Client.ConfigMaps(ns);
        await maps.PatchAsync("orders-note-0", MergePatch.Parse("""{"metadata":{"labels":{"crdgen.dev/dependent":"former"},"name":"orders-note-0"}}"""), TestContext.Current.CancellationToken);
        var former = new ConfigMap
        {
            Metadata = new()
            {
                Name = "former",
                Labels = new() { [DependentLabel.Key] = "former" },
                OwnerReferences = [Operator.Owners.Controller(await Owners.GetAsync("orders", TestContext.Current.CancellationToken))],
            },
        };
        await maps.CreateAsync(former, TestContext.Current.CancellationToken);

        await Until.TrueAsync(() => maps.GetOrDefaultAsync("former").GetAwaiter().GetResult() is null, "it is gone");
        await Until.TrueAsync(() => maps.GetAsync("orders-note-0").GetAwaiter().GetResult().Metadata.Labels![DependentLabel.Key] == "notes", "the label is right again");
    }

    [Fact]
    public async Task What_is_made_up_once_stays()
    {
        await StartReadyAsync();
        var secrets = cluster.Client.Secrets(ns);
        var password = (await secrets.GetAsync("orders-credentials", TestContext.Current.CancellationToken)).Data!["password"];
        var rounds = Reconciler.States.Count;

        await PatchAsync("""{"spec":{"settings":{"a":"b"}}}""");
        await Until.TrueAsync(() => Reconciler.States.Count > rounds + 1, "other rounds");

        (await secrets.GetAsync("orders-credentials", TestContext.Current.CancellationToken)).Data!["password"].ShouldBe(password);
        (await cluster.Client.ConfigMaps(ns).GetAsync("orders-settings", TestContext.Current.CancellationToken)).Data!["a"].ShouldBe("b");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_belongs_to_another_is_left_alone(bool isKnown)
    {
        ns = await cluster.NewNamespaceAsync();
        var maps = cluster.Client.ConfigMaps(ns);
        var other = await maps.CreateAsync(new() { Metadata = new() { Name = "other" } }, TestContext.Current.CancellationToken);
        var taken = new ConfigMap { Metadata = new() { Name = "orders-settings", OwnerReferences = [Operator.Owners.Controller(other)] }, Data = new() { ["its"] = "own" } };
        await maps.CreateAsync(taken, TestContext.Current.CancellationToken);
        // An informer that does not see it leaves it to the server to refuse.
        await StartAsync(isKnown ? null : builder => builder.Informer<ConfigMap>(informer => informer.LabelSelector = DependentLabel.Key));

        var ready = await ConditionAsync("Ready", condition => condition.Reason == "DependentConflict");
        ready.Message.ShouldStartWith("ConfigMap orders-settings: it belongs to ConfigMap other, and is left alone; StatefulSet orders: waits for settings");
        (await maps.GetAsync("orders-settings", TestContext.Current.CancellationToken)).Data!.ShouldBe(taken.Data);
        await Until.TrueAsync(
            () => cluster.Client.Resources<Event>(ns).ListAsync().GetAwaiter().GetResult().Any(one => one is { Reason: "DependentConflict", Regarding.Name: "orders", Related.Name: "orders-settings" }),
            "there is an event");
    }

    [Fact]
    public async Task A_child_that_the_server_refuses_stops_only_those_that_depend_on_it()
    {
        await StartAsync();
        await RunAsync(ready: 1);
        await PatchAsync("""{"spec":{"settings":{"port":"99999"}}}""");

        var ready = await ConditionAsync("Ready", condition => condition.Reason == "DependentFailed");
        ready.Message.ShouldContain("Service orders: ");
        ready.Message.ShouldContain("must be between 1 and 65535");
        await Until.TrueAsync(() => log.Any(line => line.StartsWith("Error Reconciling", StringComparison.Ordinal)), "it is tried again");
        (await cluster.Client.ConfigMaps(ns).GetAsync("orders-note-0", TestContext.Current.CancellationToken)).ShouldNotBeNull();

        await PatchAsync("""{"spec":{"settings":{"port":"5433"}}}""");
        await ConditionAsync("Ready", condition => condition.Status == "True");
    }

    [Fact]
    public async Task Children_are_deleted_in_reverse_order_where_asked()
    {
        await StartReadyAsync();
        var services = cluster.Client.Services(ns);
        await services.PatchAsync("orders", MergePatch.Parse("""{"metadata":{"finalizers":["test.crdgen.dev/hold"]}}"""), TestContext.Current.CancellationToken);
        await Owners.DeleteAsync("orders", TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => services.GetAsync("orders").GetAwaiter().GetResult().Metadata.DeletionTimestamp is not null && CountNotes() == 0, "the last ones go");

        (await cluster.Client.StatefulSets(ns).GetAsync("orders", TestContext.Current.CancellationToken)).Metadata.DeletionTimestamp.ShouldBeNull();
        await services.PatchAsync("orders", MergePatch.Parse("""{"metadata":{"finalizers":null}}"""), TestContext.Current.CancellationToken);

        await Until.TrueAsync(() => Count(Owners) == 0, "the owner is gone");
        Count(cluster.Client.StatefulSets(ns)).ShouldBe(0);
        Count(cluster.Client.Secrets(ns)).ShouldBe(0);
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await host.StopAsync();
            host.Dispose();
        }
    }

    private int Writes() => requests.Count(request => !request.StartsWith("GET", StringComparison.Ordinal));

    private int CountNotes() => cluster.Client.ConfigMaps(ns).ListAsync(new() { LabelSelector = $"{DependentLabel.Key}=notes" }).GetAwaiter().GetResult().Count;

    private static int Count<T>(ResourceClient<T> objects)
        where T : class, IKubernetesObject => objects.ListAsync().GetAwaiter().GetResult().Count;

    private Task<PostgresCluster> PatchAsync(string patch) => Owners.PatchAsync("orders", MergePatch.Parse(patch), TestContext.Current.CancellationToken);

    /// <summary>What the controller of StatefulSets would say.</summary>
    private async Task RunAsync(int ready)
    {
        var sets = cluster.Client.StatefulSets(ns);
        await Until.TrueAsync(() => sets.GetOrDefaultAsync("orders").GetAwaiter().GetResult() is not null, "the StatefulSet is there");
        await sets.UpdateStatusAsync(
            "orders",
            set => set.Status = new() { ObservedGeneration = set.Metadata.Generation, Replicas = 1, ReadyReplicas = ready, UpdatedReplicas = 1, CurrentRevision = "a", UpdateRevision = "a" },
            TestContext.Current.CancellationToken);
    }

    private async Task<Condition> ConditionAsync(string type, Func<Condition, bool> isIt)
    {
        Condition? found = null;
        await Until.TrueAsync(() => (found = Owners.GetAsync("orders").GetAwaiter().GetResult().Status?.Conditions.Find(type)) is not null && isIt(found), $"the condition {type}");
        return found!;
    }

    private Task UntilAsync(Func<DependentsState, bool> condition, string what) => Until.TrueAsync(() => Reconciler.States.Any(condition), what);

    private async Task StartReadyAsync()
    {
        await StartAsync();
        await RunAsync(ready: 1);
        await ConditionAsync("Ready", condition => condition.Status == "True");
        // What was sent last comes back as a change, and is looked at again.
        await Until.TrueAsync(() => Reconciler.States.Last().IsReady, "it is ready");
        int before;
        do
        {
            before = requests.Count + Reconciler.States.Count;
            await Task.Delay(300);
        }
        while (requests.Count + Reconciler.States.Count != before);
    }

    private async Task StartAsync(Action<OperatorBuilder>? configure = null)
    {
        ns = ns.Length == 0 ? await cluster.NewNamespaceAsync() : ns;
        await PostgresDefinition.CreateAsync(cluster, ns, instances: instances);
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.AddProvider(new QueueLoggerProvider(log));
        builder.Services.AddSingleton(cluster.NewClient(() => new Requests(requests, isRefused: request => areDeletionsRefused && request.Method == HttpMethod.Delete), () => new Meeting(meeting)));
        var operatorBuilder = builder.Services.AddOperator(options => options.Namespaces.Add(ns)).AddController<PostgresChildren, PostgresCluster>();
        configure?.Invoke(operatorBuilder);
        host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
    }
}
