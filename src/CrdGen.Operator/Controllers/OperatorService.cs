using CrdGen.Client;
using CrdGen.Models.Coordination.V1;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrdGen.Operator;

/// <summary>
/// Runs an operator: its informers from the start, so that a replica that waits knows all when it comes to lead, and its controllers while it leads. A
/// program that has lost its Lease ends: whoever restarts it gets one that knows that it does not lead.
/// </summary>
internal sealed class OperatorService(
    IEnumerable<Controller> controllers,
    InformerRegistry informers,
    KubernetesClient client,
    LeadershipFence fence,
    IOptions<OperatorOptions> options,
    TimeProvider time,
    ILogger<OperatorService> logger) : BackgroundService
{
    private readonly Controller[] all = [.. controllers];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        using var stopInforming = new CancellationTokenSource();
        var informing = informers.RunAsync(stopInforming.Token);
        var working = WorkAsync(stop.Token);
        var first = await Task.WhenAny(informing, working).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        try
        {
            await working.ConfigureAwait(false);
        }
        finally
        {
            await stopInforming.CancelAsync().ConfigureAwait(false);
        }

        if (first == informing)
        {
            await informing.ConfigureAwait(false);
        }
    }

    private async Task WorkAsync(CancellationToken stop)
    {
        if (options.Value.LeaderElection is not { } election)
        {
            await RunControllersAsync(stop).ConfigureAwait(false);
            return;
        }

        var leases = client.Resources<Lease>(election.Namespace ?? client.Namespace);
        var elector = new LeaderElector(leases, election, time, logger);
        fence.Guard(elector);
        if (!await elector.RunAsync(RunControllersAsync, stop).ConfigureAwait(false))
        {
            throw new LeadershipLostException(election.LeaseName);
        }
    }

    private async Task RunControllersAsync(CancellationToken stop)
    {
        using var abort = new CancellationTokenSource();
        using var stopping = stop.Register(() => abort.CancelAfter(fence.IsOpen ? options.Value.ShutdownTimeout : TimeSpan.Zero));
        await Task.WhenAll(all.Select(controller => controller.RunAsync(stop, abort.Token))).ConfigureAwait(false);
        if (all.Length == 0)
        {
            // A program may have informers alone.
            await Task.Delay(Timeout.InfiniteTimeSpan, time, stop).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        }
    }
}
