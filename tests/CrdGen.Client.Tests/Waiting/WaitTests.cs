using CrdGen.Models.Apps.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Waiting;

public sealed class WaitTests(Cluster cluster) : IAsyncLifetime
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);

    private ResourceClient<Deployment> deployments = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => deployments = cluster.Client.Deployments(await cluster.NewNamespaceAsync());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Until_it_is_there()
    {
        var waiting = deployments.WaitAsync("web", _ => true, Long, Cancel);
        await CreateAsync();
        (await waiting).Metadata.Name.ShouldBe("web");
        (await deployments.WaitAsync("web", _ => true, Long, Cancel)).Metadata.Name.ShouldBe("web");
    }

    [Fact]
    public async Task Until_a_condition()
    {
        await CreateAsync();
        var waiting = deployments.WaitForConditionAsync("web", "Ready", Long, cancellationToken: Cancel);
        await SetReadyAsync("False", 1);
        await deployments.PatchAsync("web", MergePatch.Parse("""{"spec":{"replicas":2}}"""), Cancel);
        // True, but of the generation before.
        await SetReadyAsync("True", 1);
        await SetReadyAsync("True", 2);

        (await waiting).Status!.ObservedGeneration.ShouldBe(2);
        (await deployments.WaitForConditionAsync("web", "Ready", Long, cancellationToken: Cancel)).Metadata.Name.ShouldBe("web");
    }

    [Fact]
    public async Task Until_it_is_gone()
    {
        await deployments.WaitForDeletionAsync("web", Long, Cancel);
        await CreateAsync("example.com/wait");
        var waiting = deployments.WaitForDeletionAsync("web", Long, Cancel);
        await deployments.DeleteAsync("web", Cancel);
        waiting.IsCompleted.ShouldBeFalse();
        await deployments.PatchAsync("web", MergePatch.Parse("""{"metadata":{"finalizers":null}}"""), Cancel);
        await waiting;
    }

    [Fact]
    public async Task Not_in_time()
    {
        (await Should.ThrowAsync<KubernetesWaitException>(() => deployments.WaitAsync("web", _ => true, Short, Cancel)))
            .Message.ShouldBe($"Deployment \"web\" in namespace \"{deployments.Namespace}\" is not as wished after 2 s: there is no such object.");

        await CreateAsync("example.com/wait");
        await SetReadyAsync("False", 1);
        var error = await Should.ThrowAsync<KubernetesWaitException>(() => deployments.WaitForConditionAsync("web", "Ready", Short, cancellationToken: Cancel));
        error.Message.ShouldBe($"Deployment \"web\" in namespace \"{deployments.Namespace}\" is not Ready=True after 2 s: its conditions are Ready=False (Pulling: the image).");
        error.LastState.ShouldBeOfType<Deployment>().Metadata.Name.ShouldBe("web");

        await deployments.DeleteAsync("web", Cancel);
        (await Should.ThrowAsync<KubernetesWaitException>(() => deployments.WaitForDeletionAsync("web", Short, Cancel))).Message.ShouldEndWith("finalizers keep it: example.com/wait.");
    }

    [Fact]
    public async Task Not_in_time_since_nobody_answers()
    {
        await using var server = await RecordingServer.StartAsync((_, response) => Task.Delay(Timeout.Infinite, response.HttpContext.RequestAborted));
        (await Should.ThrowAsync<KubernetesWaitException>(() => server.Client.Deployments("a").WaitAsync("web", _ => true, Short, Cancel))).Message.ShouldEndWith("the server has not answered.");
    }

    [Fact]
    public async Task Cancellation_is_no_time_out()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var waiting = deployments.WaitAsync("web", _ => true, Long, source.Token);
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
    }

    private Task<Deployment> CreateAsync(params string[] finalizers) => deployments.CreateAsync(
        new()
        {
            Metadata = new() { Name = "web", Finalizers = [.. finalizers] },
            Spec = new()
            {
                Selector = new() { MatchLabels = new() { ["app"] = "web" } },
                Template = new() { Metadata = new() { Labels = new() { ["app"] = "web" } }, Spec = new() { Containers = [new() { Name = "web", Image = "web:1" }] } },
            },
        },
        Cancel);

    private Task<Deployment> SetReadyAsync(string status, long generation) => deployments.PatchStatusAsync(
        "web",
        MergePatch.Parse($$$"""{"status":{"conditions":[{"type":"Ready","status":"{{{status}}}","reason":"Pulling","message":"the image"}],"observedGeneration":{{{generation}}}}}"""),
        Cancel);
}
