using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace CrdGen.Operator;

/// <summary>Whether the controllers can still do their work: the operator has not failed, and nothing hangs for too long.</summary>
internal sealed class ControllersCheck(OperatorState state, ControllerSet controllers, IOptions<OperatorOptions> options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (state.Phase == OperatorPhase.Failed)
        {
            return HealthCheckResult.Unhealthy(state.Problem);
        }

        var stuck = new List<string>();
        if (options.Value.StuckLimit is { } limit)
        {
            foreach (var controller in controllers.All)
            {
                stuck.AddRange(controller.Running.Where(work => work.Time > controller.Options.Timeout + limit).Select(work => $"{controller.Name} {work.Key} for {work.Time:c}"));
            }
        }

        return stuck.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"reconciliations do not return: {string.Join(", ", stuck.Order(StringComparer.Ordinal))}");
    }
}
