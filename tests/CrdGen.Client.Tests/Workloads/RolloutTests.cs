using System.Text.Json.Nodes;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using CrdGen.Models.Meta.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Workloads;

/// <summary>There are no controllers: what they would do (revisions, status) the tests do.</summary>
public sealed class RolloutTests(Cluster cluster)
{
    private const string RevisionAnnotation = "deployment.kubernetes.io/revision";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Deployment_is_restarted_paused_and_resumed()
    {
        var deployments = cluster.Client.Deployments(await cluster.NewNamespaceAsync());
        await deployments.CreateAsync(NewDeployment("web", "web:1"), Token);

        var restarted = await deployments.RestartRolloutAsync("web", Token);
        restarted.Spec!.Template.Metadata!.Annotations!.ShouldContainKey("kubectl.kubernetes.io/restartedAt");
        restarted.Spec.Template.Spec!.Containers.Select(container => container.Image).ShouldBe(["web:1", "log:1"]);

        (await deployments.PauseRolloutAsync("web", Token)).Spec!.Paused.ShouldBe(true);
        (await Should.ThrowAsync<InvalidOperationException>(() => deployments.RestartRolloutAsync("web", Token))).Message.ShouldContain("resume it first");
        (await Should.ThrowAsync<InvalidOperationException>(() => deployments.UndoRolloutAsync("web", cancellationToken: Token))).Message.ShouldContain("resume it first");
        (await deployments.ResumeRolloutAsync("web", Token)).Spec!.Paused.ShouldNotBe(true);
    }

    [Theory]
    [InlineData(null, "web:2")]
    [InlineData(1L, "web:1")]
    [InlineData(3L, "web:3")]
    public async Task A_Deployment_goes_back_to_a_revision(long? revision, string image)
    {
        var @namespace = await cluster.NewNamespaceAsync();
        var deployments = cluster.Client.Deployments(@namespace);
        var deployment = await deployments.CreateAsync(NewDeployment("web", "web:3"), Token);
        await deployments.AnnotateAsync("web", RevisionAnnotation, "3", Token);
        foreach (var number in new[] { 2, 3, 1 })
        {
            await cluster.Client.ReplicaSets(@namespace).CreateAsync(NewReplicaSet(deployment, number), Token);
        }

        // One of the same labels, but not its own.
        var foreign = NewReplicaSet(deployment, 9);
        foreign.Metadata.OwnerReferences = null;
        await cluster.Client.ReplicaSets(@namespace).CreateAsync(foreign, Token);

        var undone = await deployments.UndoRolloutAsync("web", revision, Token);

        undone.Spec!.Template.Spec!.Containers[0].Image.ShouldBe(image);
        undone.Spec.Template.Metadata!.Labels.ShouldBe(new Dictionary<string, string> { ["app"] = "web" });
        undone.Metadata.Annotations.ShouldBe(new Dictionary<string, string> { [RevisionAnnotation] = "3", ["kubernetes.io/change-cause"] = $"{image} it is" }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_Deployment_has_a_history()
    {
        var @namespace = await cluster.NewNamespaceAsync();
        var deployments = cluster.Client.Deployments(@namespace);
        var deployment = await deployments.CreateAsync(NewDeployment("web", "web:2"), Token);
        (await Should.ThrowAsync<InvalidOperationException>(() => deployments.UndoRolloutAsync("web", cancellationToken: Token))).Message.ShouldContain("no earlier revision");
        await cluster.Client.ReplicaSets(@namespace).CreateAsync(NewReplicaSet(deployment, 10), Token);
        await cluster.Client.ReplicaSets(@namespace).CreateAsync(NewReplicaSet(deployment, 9), Token);

        var history = await deployments.GetRolloutHistoryAsync("web", Token);

        history.Select(entry => (entry.Revision, entry.ChangeCause)).ShouldBe([(9, "web:9 it is"), (10, "web:10 it is")]);
        history[0].Template["spec"]!["containers"]![0]!["image"]!.GetValue<string>().ShouldBe("web:9");
        (await Should.ThrowAsync<InvalidOperationException>(() => deployments.UndoRolloutAsync("web", 4, Token))).Message.ShouldContain("9, 10");
    }

    [Fact]
    public async Task A_StatefulSet_goes_back_by_its_ControllerRevisions()
    {
        var @namespace = await cluster.NewNamespaceAsync();
        var sets = cluster.Client.StatefulSets(@namespace);
        var set = await sets.CreateAsync(
            new StatefulSet { Metadata = new() { Name = "db" }, Spec = new() { ServiceName = "db", Selector = Selector, Template = Template("db:2") } }, Token);
        await CreateRevisionsAsync(@namespace, set.Kind, set.Metadata);

        (await sets.GetRolloutHistoryAsync("db", Token)).Select(entry => entry.Revision).ShouldBe([1, 2]);
        var undone = await sets.UndoRolloutAsync("db", cancellationToken: Token);
        undone.Spec!.Template.Spec!.Containers.Select(container => container.Image).ShouldBe(["old:1"]);
        (await sets.RestartRolloutAsync("db", Token)).Spec!.Template.Metadata!.Annotations!.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_DaemonSet_goes_back_by_its_ControllerRevisions()
    {
        var @namespace = await cluster.NewNamespaceAsync();
        var sets = cluster.Client.DaemonSets(@namespace);
        var set = await sets.CreateAsync(new DaemonSet { Metadata = new() { Name = "agent" }, Spec = new() { Selector = Selector, Template = Template("agent:2") } }, Token);
        await CreateRevisionsAsync(@namespace, set.Kind, set.Metadata);

        (await sets.GetRolloutHistoryAsync("agent", Token)).Select(entry => entry.Revision).ShouldBe([1, 2]);
        var undone = await sets.UndoRolloutAsync("agent", 1, Token);
        undone.Spec!.Template.Spec!.Containers.Select(container => container.Image).ShouldBe(["old:1"]);
        (await sets.RestartRolloutAsync("agent", Token)).Spec!.Template.Metadata!.Annotations!.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task One_waits_until_a_Deployment_is_rolled_out()
    {
        var deployments = cluster.Client.Deployments(await cluster.NewNamespaceAsync());
        var created = await deployments.CreateAsync(NewDeployment("web", "web:1"), Token);
        var told = new List<RolloutStatus>();
        var wait = deployments.WaitForRolloutAsync("web", new Recorder(told), Token);

        await SetStatusAsync(deployments, created.Metadata.Generation!.Value, updated: 1, total: 1, available: 0);
        await SetStatusAsync(deployments, created.Metadata.Generation.Value, updated: 2, total: 3, available: 2);
        wait.IsCompleted.ShouldBeFalse();
        await SetStatusAsync(deployments, created.Metadata.Generation.Value, updated: 2, total: 2, available: 2);

        (await wait).Status!.AvailableReplicas.ShouldBe(2);
        told[^1].ShouldBe(new(RolloutState.Complete, "rolled out"));
        told.Select(status => status.State).SkipLast(1).ShouldAllBe(state => state == RolloutState.InProgress);
    }

    [Fact]
    public async Task A_rollout_that_is_stuck_or_gone_is_not_waited_for()
    {
        var deployments = cluster.Client.Deployments(await cluster.NewNamespaceAsync());
        await deployments.CreateAsync(NewDeployment("web", "web:1"), Token);
        var gone = deployments.WaitForRolloutAsync("web", cancellationToken: Token);
        await Task.Delay(300, Token);
        await deployments.DeleteAsync("web", Token);
        (await Should.ThrowAsync<RolloutFailedException>(() => gone)).Message.ShouldContain("deleted");

        await deployments.CreateAsync(NewDeployment("web", "web:1"), Token);
        var stuck = deployments.WaitForRolloutAsync("web", cancellationToken: Token);
        await deployments.PatchStatusAsync(
            "web",
            MergePatch.Parse("""{"status":{"observedGeneration":1,"conditions":[{"type":"Progressing","status":"False","reason":"ProgressDeadlineExceeded","message":"has timed out progressing"}]}}"""),
            Token);
        (await Should.ThrowAsync<RolloutFailedException>(() => stuck)).Message.ShouldContain("has timed out progressing");

        await Should.ThrowAsync<KubernetesNotFoundException>(() => deployments.WaitForRolloutAsync("nobody", cancellationToken: Token));
    }

    private static LabelSelector Selector => new() { MatchLabels = new() { ["app"] = "web" } };

    private static PodTemplateSpec Template(string image) => new()
    {
        Metadata = new() { Labels = new() { ["app"] = "web" } },
        Spec = new() { Containers = [new() { Name = "main", Image = image }, new() { Name = "logs", Image = "log:1" }] },
    };

    private static Deployment NewDeployment(string name, string image) => new()
    {
        Metadata = new() { Name = name },
        Spec = new() { Replicas = 2, Selector = Selector, Template = Template(image) },
    };

    /// <summary>As the deployment controller makes them.</summary>
    private static ReplicaSet NewReplicaSet(Deployment owner, int revision)
    {
        var template = Template($"web:{revision}");
        template.Metadata!.Labels!["pod-template-hash"] = $"h{revision}";
        return new()
        {
            Metadata = new()
            {
                Name = $"web-h{revision}",
                Labels = template.Metadata.Labels,
                Annotations = new()
                {
                    [RevisionAnnotation] = $"{revision}",
                    ["deployment.kubernetes.io/desired-replicas"] = "2",
                    ["kubernetes.io/change-cause"] = $"web:{revision} it is",
                },
                OwnerReferences = [OwnerOf(owner.Kind, owner.Metadata)],
            },
            Spec = new() { Replicas = 0, Selector = new() { MatchLabels = template.Metadata.Labels }, Template = template },
        };
    }

    private static OwnerReference OwnerOf(string kind, ObjectMeta owner) =>
        new() { ApiVersion = "apps/v1", Kind = kind, Name = owner.Name!, Uid = owner.Uid!, Controller = true };

    /// <summary>As the controllers of StatefulSets and DaemonSets make them.</summary>
    private async Task CreateRevisionsAsync(string @namespace, string kind, ObjectMeta owner)
    {
        foreach (var (revision, image) in new[] { (2, "new:2"), (1, "old:1") })
        {
            var data = JsonNode.Parse($$"""{"spec":{"template":{"$patch":"replace","metadata":{"labels":{"app":"web"} },"spec":{"containers":[{"name":"main","image":"{{image}}" } ] } } } }""");
            await cluster.Client.ControllerRevisions(@namespace).CreateAsync(
                new ControllerRevision
                {
                    Metadata = new() { Name = $"{owner.Name}-{revision}", Labels = new() { ["app"] = "web" }, OwnerReferences = [OwnerOf(kind, owner)] },
                    Revision = revision,
                    Data = new((JsonObject)data!),
                },
                Token);
        }
    }

    private static Task<Deployment> SetStatusAsync(ResourceClient<Deployment> deployments, long generation, int updated, int total, int available) =>
        deployments.PatchStatusAsync(
            "web",
            new MergePatch(new()
            {
                ["status"] = new JsonObject { ["observedGeneration"] = generation, ["updatedReplicas"] = updated, ["replicas"] = total, ["availableReplicas"] = available },
            }),
            Token);

    /// <summary>Without a thread of its own, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Recorder(List<RolloutStatus> told) : IProgress<RolloutStatus>
    {
        public void Report(RolloutStatus value) => told.Add(value);
    }
}
