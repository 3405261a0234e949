using CrdGen.Client;
using CrdGen.Models.Batch.V1;
using CrdGen.Models.Core.V1;
using CrdGen.Testing;

namespace PostgresOperator.Tests.Nodes;

/// <summary>
/// A node for one namespace of an API server, with the controllers that make pods: the pods of its StatefulSets are real processes of this machine, in namespaces of
/// their own. What it finds in a spec and does not know, it refuses. When it is disposed of, or this process is killed, nothing of it stays.
/// </summary>
internal sealed class TestNode : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly NodeNamespaces node;
    private readonly KubernetesClient client;
    private readonly string @namespace;
    private readonly Kubelet kubelet;
    private readonly StatefulSetControl sets;
    private readonly ClaimControl claims;
    private readonly CancellationTokenSource stop = new();
    private readonly Task running;
    private string hosts = "";

    private TestNode(NodeNamespaces node, KubernetesClient client, string @namespace)
    {
        (this.node, this.client, this.@namespace) = (node, client, @namespace);
        (kubelet, sets, claims) = (new(node, client), new(client), new(node, client));
        running = RunAsync();
    }

    /// <summary>What the pods have written.</summary>
    public string Logs => string.Join('\n', kubelet.Lives.Select(life => life.Logs));

    /// <summary>Starts one.</summary>
    public static async Task<TestNode> StartAsync(Software software, KubernetesClient client, string @namespace, CancellationToken cancellationToken) =>
        new(await NodeNamespaces.StartAsync(software, cancellationToken), client, @namespace);

    /// <summary>Runs a program of the image beside the pods, as a client of theirs would.</summary>
    public Task<CommandResult> RunAsync(IEnumerable<string> command, IReadOnlyDictionary<string, string> environment, string? input, CancellationToken cancellationToken) =>
        node.RunAsync(new Dictionary<string, string>(environment) { ["PATH"] = Image.Path(node.Software) }, command, input, cancellationToken);

    /// <summary>The address of a pod.</summary>
    public string Address(string pod) => Life(pod).Address;

    /// <summary>Runs what a CronJob would run when its time comes.</summary>
    /// <returns>The pod, when it has ended.</returns>
    public async Task<Pod> RunJobAsync(CronJob job, CancellationToken cancellationToken)
    {
        var template = job.Spec!.JobTemplate.Spec!.Template;
        var spec = Unstructured.From(new Pod { Spec = template.Spec }).To<Pod>().Spec!;
        spec.NodeName = StatefulSetControl.NodeName;
        var pods = client.Pods(@namespace);
        var pod = await pods.CreateAsync(new() { Metadata = new() { GenerateName = $"{job.Metadata.Name}-", Labels = template.Metadata?.Labels }, Spec = spec }, cancellationToken);
        return await pods.WaitAsync(pod.Metadata.Name!, found => found.Status?.Phase is "Succeeded" or "Failed", TimeSpan.FromMinutes(1), cancellationToken);
    }

    /// <summary>Writes a file into a volume.</summary>
    public void WriteFile(PersistentVolumeClaim claim, string name, string text) => File.WriteAllText(Path.Combine(node.Outside(PodVolumes.Claim(claim)), name), text);

    /// <summary>The files of a volume, with their text.</summary>
    public IReadOnlyDictionary<string, string> ReadFiles(PersistentVolumeClaim claim) =>
        Directory.GetFiles(node.Outside(PodVolumes.Claim(claim))).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);

    /// <summary>Waits until nothing is missing; what it is goes into the message of a failure.</summary>
    public Task UntilAsync(Func<Task<string?>> missing, CancellationToken cancellationToken) => EventuallyAsync(
        async () =>
        {
            if (await missing() is { } what)
            {
                await Task.Delay(Pause, cancellationToken);
                throw new InvalidOperationException(what);
            }
        },
        cancellationToken);

    /// <summary>Waits until it passes; where it does not, what the pods have written is told.</summary>
    public async Task EventuallyAsync(Func<Task> assertion, CancellationToken cancellationToken)
    {
        try
        {
            await Eventually.PassesAsync(() => running.IsFaulted ? running : assertion(), TimeSpan.FromMinutes(1), cancellationToken);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"{failure.Message}\n{Logs}", failure);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAny(running);
        await kubelet.DisposeAsync();
        await node.DisposeAsync();
        stop.Dispose();
    }

    private PodLife Life(string pod) => kubelet.Lives.Single(life => life.Pod.Metadata.Name == pod && !life.Ended.IsCompleted);

    private async Task RunAsync()
    {
        Directory.CreateDirectory(node.Outside("/run/claims"));
        while (true)
        {
            try
            {
                await SyncAsync(stop.Token);
            }
            catch (Exception others) when (others is KubernetesConflictException or KubernetesNotFoundException or KubernetesAlreadyExistsException)
            {
                // Somebody was faster: it is seen in the next round.
            }

            await Task.Delay(Pause, stop.Token);
        }
    }

    private async Task SyncAsync(CancellationToken cancellationToken)
    {
        var pods = await client.Pods(@namespace).ListAsync(null, cancellationToken);
        var names = HostNames.Of(await client.Services(@namespace).ListAsync(null, cancellationToken), pods);
        if (names != hosts)
        {
            // In place: containers have this file, not its name.
            await File.WriteAllTextAsync(node.Outside("/run/hosts"), hosts = names, cancellationToken);
        }

        foreach (var set in await client.StatefulSets(@namespace).ListAsync(null, cancellationToken))
        {
            await sets.SyncAsync(set, pods, cancellationToken);
        }

        foreach (var claim in await client.PersistentVolumeClaims(@namespace).ListAsync(null, cancellationToken))
        {
            await claims.SyncAsync(claim, pods, cancellationToken);
        }

        await kubelet.SyncAsync(pods, cancellationToken);
    }
}
