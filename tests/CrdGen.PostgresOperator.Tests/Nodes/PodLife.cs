using CrdGen.Client;
using CrdGen.Models.Core.V1;

namespace PostgresOperator.Tests.Nodes;

/// <summary>A pod's life on the node, as the kubelet leads it: sandbox, volumes, init containers one after the other, its container again and again, and its end.</summary>
internal sealed class PodLife : IAsyncDisposable
{
    /// <summary>The kubelet's are ten seconds at first, and five minutes at most.</summary>
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(2);

    private readonly NodeNamespaces node;
    private readonly KubernetesClient client;
    private readonly CancellationTokenSource stop = new();
    private readonly PodVolumes volumes;
    private readonly PodStatusReport report;
    private TimeSpan grace = TimeSpan.FromSeconds(30);
    private int runs;

    public PodLife(NodeNamespaces node, KubernetesClient client, Pod pod)
    {
        (this.node, this.client, Pod) = (node, client, pod);
        Address = node.NewAddress();
        volumes = new(node, client, pod);
        report = new(client, pod, Address);
        Ended = LiveAsync();
    }

    public Pod Pod { get; }

    public string Address { get; }

    /// <summary>Whether it runs a container at present; the last one that it began.</summary>
    public ContainerRun? Current { get; private set; }

    /// <summary>What its containers have written.</summary>
    public string Logs => string.Join('\n', report.Records.Select(record => $"--- {Pod.Metadata.Name}/{record.Container.Name}, {record.Restarts} restarts:\n{string.Join('\n', record.Logs.TakeLast(2))}")) + $"\n{Current?.Tail}";

    /// <summary>When it has stopped.</summary>
    public Task Ended { get; }

    /// <summary>Asks it to end; what is not over after the time is killed.</summary>
    public void Stop(TimeSpan after)
    {
        grace = after;
        stop.Cancel();
    }

    public async ValueTask DisposeAsync()
    {
        Stop(TimeSpan.Zero);
        await Task.WhenAny(Ended);
        stop.Dispose();
    }

    private async Task LiveAsync()
    {
        try
        {
            await using var sandbox = await node.StartPodAsync(Pod.Spec!.Hostname ?? Pod.Metadata.Name!, Address, stop.Token);
            await volumes.MakeAsync(stop.Token);
            foreach (var record in report.InitRecords)
            {
                if (!await RunUntilDoneAsync(sandbox, record))
                {
                    return;
                }
            }

            report.IsInitialized = true;
            await RunUntilDoneAsync(sandbox, report.Record);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        finally
        {
            volumes.Delete();
        }
    }

    /// <returns>Whether it has ended well.</returns>
    private async Task<bool> RunUntilDoneAsync(Namespaces sandbox, ContainerRecord record)
    {
        var policy = Pod.Spec!.RestartPolicy ?? "Always";
        for (var delay = FirstDelay; ; delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay)
        {
            int code;
            string log;
            try
            {
                (code, log) = await RunAsync(sandbox, record);
            }
            catch (Exception refused) when (refused is KubernetesNotFoundException or InvalidOperationException)
            {
                // What it needs is not there, or it may not be what it would be.
                record.Refuse(refused.Message);
                await report.WriteAsync();
                await Task.Delay(delay, stop.Token);
                continue;
            }

            var isWell = code == 0 && (policy != "Always" || record != report.Record);
            if (isWell || policy == "Never" || stop.IsCancellationRequested)
            {
                record.End(code, log);
                await report.WriteAsync();
                return isWell && !stop.IsCancellationRequested;
            }

            record.Fail(code, log);
            await report.WriteAsync();
            await Task.Delay(delay, stop.Token);
        }
    }

    private async Task<(int Code, string Log)> RunAsync(Namespaces sandbox, ContainerRecord record)
    {
        await volumes.WriteConfigurationAsync(stop.Token);
        var environment = await volumes.EnvironmentAsync(record.Container, stop.Token);
        var folder = $"/run/containers/{Pod.Metadata.Uid}-{record.Container.Name}-{runs++}";
        using var run = await ContainerRun.StartAsync(
            node, sandbox, folder, record.Container, Pod.Spec!.SecurityContext, environment, [.. volumes.Mounts(record.Container), "ro /run/hosts . /etc/hosts"], stop.Token);
        Current = run;
        record.Begin();
        await report.WriteAsync();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
        var probes = record == report.Record ? ProbeAsync(run, record, ended.Token) : Task.Delay(Timeout.Infinite, ended.Token);
        await Task.WhenAny(run.Ended, probes);
        await ended.CancelAsync();
        await IgnoreCancellationAsync(probes);
        await run.StopAsync(grace);
        return (await run.Ended, run.Tail);
    }

    /// <summary>Asks the probes, until one of them says that the container has to be started anew.</summary>
    private async Task ProbeAsync(ContainerRun run, ContainerRecord record, CancellationToken cancellationToken)
    {
        var probes = new ContainerProbes(record.Container, probe => ProbeRun.PassesAsync(probe, node, Address, record.Container, run, cancellationToken));
        await foreach (var (isStarted, isReady) in probes.AskAsync(cancellationToken))
        {
            if ((isStarted, isReady) != (record.IsStarted, record.IsReady))
            {
                (record.IsStarted, record.IsReady) = (isStarted, isReady);
                await report.WriteAsync();
            }
        }
    }

    private static async Task IgnoreCancellationAsync(Task task)
    {
        try
        {
            await task;
        }
        catch (OperationCanceledException)
        {
        }
    }
}
