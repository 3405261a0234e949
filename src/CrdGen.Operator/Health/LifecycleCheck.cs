using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CrdGen.Operator;

/// <summary>Whether the operator has started, and does not stop.</summary>
internal sealed class LifecycleCheck(OperatorState state) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(state.Phase switch
    {
        OperatorPhase.Running => HealthCheckResult.Healthy(),
        OperatorPhase.Starting => HealthCheckResult.Unhealthy("the program starts"),
        OperatorPhase.Installing => HealthCheckResult.Unhealthy("definitions are installed"),
        OperatorPhase.Failed => HealthCheckResult.Unhealthy(state.Problem),
        _ => HealthCheckResult.Unhealthy("the program stops"),
    });
}
