using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CrdGen.Operator;

/// <summary>Whether all objects have been seen once of all that the controllers watch.</summary>
internal sealed class InformersCheck(ControllerSet controllers) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var missing = controllers.All.SelectMany(controller => controller.Unsynced).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return Task.FromResult(missing.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"not all objects seen yet: {string.Join(", ", missing)}"));
    }
}
