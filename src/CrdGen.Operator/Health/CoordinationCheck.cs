using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CrdGen.Operator;

/// <summary>Whether this replica does its share: one that waits to lead does.</summary>
internal sealed class CoordinationCheck(ReplicaCoordination coordination) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(coordination.Way.Problem is { } problem ? HealthCheckResult.Unhealthy(problem) : HealthCheckResult.Healthy(coordination.Way.Status));
}
