using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>
/// Runs an operator: its informers from the start, so that a replica that waits knows all when it comes to lead, and its controllers while it may. An operator
/// that cannot go on ends the program with an exit code other than 0: whoever restarts it gets one that knows where it stands.
/// </summary>
internal sealed class OperatorService(
    ControllerSet controllers,
    InformerRegistry informers,
    IEnumerable<InformerConfiguration> configurations,
    ReplicaCoordination coordination,
    IEnumerable<DefinitionInstaller> definitions,
    OperatorState state,
    IHostApplicationLifetime lifetime,
    ILogger<OperatorService> logger) : BackgroundService
{
    private CancellationTokenRegistration stopping;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (controllers.All.Count == 0 && informers.All.Count == 0 && !configurations.Any())
        {
            logger.NoController();
        }

        controllers.Validate();
        // Unready before anything stops.
        stopping = lifetime.ApplicationStopping.Register(() => state.Enter(OperatorPhase.Stopping));
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        stopping.Dispose();
        base.Dispose();
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever it is, it is told once, and ends the program.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            state.Enter(OperatorPhase.Installing);
            foreach (var definition in definitions)
            {
                await definition.InstallAsync(stoppingToken).ConfigureAwait(false);
            }

            state.Enter(OperatorPhase.Running);
            await RunAsync(stoppingToken).ConfigureAwait(false);
            state.Enter(OperatorPhase.Stopped);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            state.Enter(OperatorPhase.Stopped);
        }
        catch (Exception error)
        {
            if (error is LeadershipLostException)
            {
                // The elector has said it.
            }
            else if (error is DefinitionException)
            {
                logger.CannotInstall(error.Message);
            }
            else
            {
                logger.OperatorFailed(error);
            }

            state.Fail(error.Message);
            // The host ends with 0 otherwise, and what has failed would look as if it had done its work.
            Environment.ExitCode = Environment.ExitCode == 0 ? 1 : Environment.ExitCode;
            lifetime.StopApplication();
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        using var stopInforming = new CancellationTokenSource();
        var informing = informers.RunAsync(stopInforming.Token);
        var working = coordination.Way.RunAsync(controllers.WorkWith(coordination.Way), stop.Token);
        var first = await Task.WhenAny(informing, working).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        try
        {
            await working.ConfigureAwait(false);
        }
        finally
        {
            await stopInforming.CancelAsync().ConfigureAwait(false);
            if (first == informing)
            {
                await informing.ConfigureAwait(false);
            }
        }
    }
}
