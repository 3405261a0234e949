using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CrdGen.Operator;

/// <summary>The operator's health checks, and which of all checks answer which question.</summary>
/// <remarks>
/// A check with the tag <see cref="Live"/> says whether the program must be started anew (<c>/healthz</c>); all that do not have it alone say whether it is ready
/// (<c>/readyz</c>). Own ones are added by <c>builder.Services.AddHealthChecks()</c>.
/// </remarks>
public static class OperatorHealth
{
    /// <summary>The tag of checks whose failure means that the program must be started anew.</summary>
    public const string Live = "live";

    /// <summary>The tag of checks whose failure means that the program does not do its work yet, or no more.</summary>
    public const string Ready = "ready";

    internal static bool IsLive(HealthCheckRegistration check) => check.Tags.Contains(Live);

    internal static bool IsReady(HealthCheckRegistration check) => check.Tags.Contains(Ready) || !check.Tags.Contains(Live);

    internal static void AddTo(IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<ControllersCheck>("controllers", tags: [Live])
        .AddCheck<LifecycleCheck>("lifecycle", tags: [Ready])
        .AddCheck<InformersCheck>("informers", tags: [Ready])
        .AddCheck<CoordinationCheck>("replica", tags: [Ready]);
}
