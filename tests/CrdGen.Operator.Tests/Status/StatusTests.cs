using System.Collections.Concurrent;
using CrdGen.Client;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using CrdGen.TestSupport;
using Postgres;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Status;

/// <summary>The status of a custom resource, on a real API server. Every write is counted.</summary>
public sealed class StatusTests(Cluster cluster)
{
    private readonly ConcurrentQueue<string> requests = new();
    private readonly ManualTime time = new();

    [Fact]
    public async Task A_status_is_written_once_with_its_generation_and_not_again()
    {
        var client = Client();
        var seen = await PostgresDefinition.CreateAsync(cluster, await cluster.NewNamespaceAsync());
        var status = new PostgresClusterStatus { Instances = 2, Selector = "app=orders" };

        var written = await client.SetStatusAsync(seen, status, [new("Ready", false, "Starting", "2 of 3")], TestContext.Current.CancellationToken);
        var again = await client.SetStatusAsync(written, status, [new("Ready", false, "Starting", "2 of 3")], TestContext.Current.CancellationToken);

        again.ShouldBeSameAs(written);
        requests.Count.ShouldBe(1);
        written.Status!.Instances.ShouldBe(2);
        written.Status.ObservedGeneration.ShouldBe(1);
        var ready = written.Status.Conditions.Find("Ready")!;
        (ready.Status, ready.Reason, ready.Message, ready.ObservedGeneration).ShouldBe(("False", "Starting", "2 of 3", 1));
    }

    [Fact]
    public async Task A_status_that_is_there_already_is_found_out_by_one_who_has_not_seen_it()
    {
        var client = Client();
        var seen = await PostgresDefinition.CreateAsync(cluster, await cluster.NewNamespaceAsync());
        var status = new PostgresClusterStatus { Instances = 2 };
        var written = await client.SetStatusAsync(seen, status, TestContext.Current.CancellationToken);

        var late = await client.SetStatusAsync(seen, status, TestContext.Current.CancellationToken);

        late.Metadata.ResourceVersion.ShouldBe(written.Metadata.ResourceVersion);
        requests.Select(request => request.Split(' ')[0]).ShouldBe(["PATCH", "PATCH", "GET"]);
    }

    [Fact]
    public async Task What_others_have_changed_in_the_meantime_stays()
    {
        var client = Client();
        var seen = await PostgresDefinition.CreateAsync(cluster, await cluster.NewNamespaceAsync());
        await client.SetConditionsAsync(seen, [new("BackedUp", true, "Yesterday")], TestContext.Current.CancellationToken);
        await client.SetStatusAsync(seen, new PostgresClusterStatus { Selector = "app=orders" }, TestContext.Current.CancellationToken);

        var written = await client.SetStatusAsync(seen, new PostgresClusterStatus { Instances = 3, Conditions = seen.Status?.Conditions.With("Ready", true, "AllRun") ?? List("Ready") }, TestContext.Current.CancellationToken);

        written.Status!.Selector.ShouldBe("app=orders");
        written.Status.Instances.ShouldBe(3);
        written.Status.Conditions!.Select(condition => condition.Type).ShouldBe(["BackedUp", "Ready"]);

        static List<Condition> List(string type) => ((IEnumerable<Condition>?)null).With(type, true, "AllRun");
    }

    [Fact]
    public async Task The_time_of_a_condition_changes_with_its_status_only_and_its_generation_with_the_spec()
    {
        var ns = await cluster.NewNamespaceAsync();
        var seen = await PostgresDefinition.CreateAsync(cluster, ns);
        var start = time.GetUtcNow();

        seen = await SetAsync(seen, new("Ready", false, "Starting", "1 of 3"));
        time.Advance(TimeSpan.FromMinutes(1));
        seen = await SetAsync(seen, new("Ready", false, "Starting", "2 of 3"));
        var (message, transition) = (seen.Status!.Conditions![0].Message, seen.Status.Conditions[0].LastTransitionTime);
        message.ShouldBe("2 of 3");
        transition.ShouldBe(start);

        seen = await cluster.Client.Resources<PostgresCluster>(ns).PatchAsync("orders", MergePatch.Parse("""{"spec":{"instances":1,"storageSize":"20Gi"}}"""), TestContext.Current.CancellationToken);
        seen = await SetAsync(seen, new("Ready", true, "AllRun"));

        seen.Status!.Conditions![0].LastTransitionTime.ShouldBe(start + TimeSpan.FromMinutes(1));
        seen.Status.Conditions[0].ObservedGeneration.ShouldBe(2);
        seen.Status.ObservedGeneration.ShouldBe(2);
    }

    [Fact]
    public async Task Conditions_are_removed_by_an_empty_list_and_stay_without_one()
    {
        var client = Client();
        var seen = await PostgresDefinition.CreateAsync(cluster, await cluster.NewNamespaceAsync());
        seen = await client.SetStatusAsync(seen, new PostgresClusterStatus { Selector = "a" }, [new("Ready", true, "AllRun")], TestContext.Current.CancellationToken);

        seen = await client.SetStatusAsync(seen, new PostgresClusterStatus { Instances = 1 }, TestContext.Current.CancellationToken);
        seen.Status!.Selector.ShouldBeNull();
        seen.Status.Conditions!.Count.ShouldBe(1);

        seen = await client.SetStatusAsync(seen, seen.Status with { Conditions = [] }, TestContext.Current.CancellationToken);
        (seen.Status!.Conditions ?? []).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_object_that_is_another_by_now_is_not_written_to()
    {
        var client = Client();
        var ns = await cluster.NewNamespaceAsync();
        var seen = await PostgresDefinition.CreateAsync(cluster, ns);
        await cluster.Client.Resources<PostgresCluster>(ns).DeleteAsync("orders", TestContext.Current.CancellationToken);
        await Should.ThrowAsync<KubernetesNotFoundException>(() => client.SetStatusAsync(seen, new PostgresClusterStatus { Instances = 1 }, TestContext.Current.CancellationToken));

        await PostgresDefinition.CreateAsync(cluster, ns);
        var error = await Should.ThrowAsync<KubernetesNotFoundException>(() => client.SetStatusAsync(seen, new PostgresClusterStatus { Instances = 1 }, TestContext.Current.CancellationToken));

        error.Message.ShouldContain("another has its name");
    }

    [Fact]
    public async Task Resources_of_Kubernetes_have_a_status_as_well_and_some_have_none()
    {
        var client = Client();
        var ns = await cluster.NewNamespaceAsync();
        var deployment = await cluster.Client.Deployments(ns).CreateAsync(Web(), TestContext.Current.CancellationToken);

        var written = await client.SetStatusAsync(deployment, new DeploymentStatus { Replicas = 2, ReadyReplicas = 1 }, [new("Available", false, "Few", "1 of 2")], TestContext.Current.CancellationToken);

        written.Status!.ReadyReplicas.ShouldBe(1);
        written.Status.ObservedGeneration.ShouldBe(1);
        written.Status.Conditions!.ShouldHaveSingleItem().Reason.ShouldBe("Few");
        var map = new ConfigMap { Metadata = new() { Name = "a", Namespace = ns } };
        (await Should.ThrowAsync<ArgumentException>(() => client.SetConditionsAsync(map, [new("Ready", true, "A")], TestContext.Current.CancellationToken))).Message.ShouldContain("A ConfigMap has no status");
        (await Should.ThrowAsync<ArgumentException>(() => client.SetStatusAsync(deployment, new StatefulSetStatus { Replicas = 1 }, TestContext.Current.CancellationToken))).Message.ShouldContain("The status of a Deployment is a");
    }

    private static Deployment Web() => new()
    {
        Metadata = new() { Name = "web" },
        Spec = new()
        {
            Selector = new() { MatchLabels = new() { ["app"] = "web" } },
            Template = new() { Metadata = new() { Labels = new() { ["app"] = "web" } }, Spec = new() { Containers = [new() { Name = "web", Image = "web" }] } },
        },
    };

    private Task<PostgresCluster> SetAsync(PostgresCluster seen, ConditionState state) =>
        StatusExtensions.WriteAsync(cluster.Client, seen, null, [state], time, TestContext.Current.CancellationToken);

    private KubernetesClient Client() => cluster.NewClient(() => new Requests(requests));
}
