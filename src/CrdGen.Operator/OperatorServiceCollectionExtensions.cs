using CrdGen.Client;
using CrdGen.Operator;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration of operators.</summary>
public static class OperatorServiceCollectionExtensions
{
    /// <summary>Has the program's host run an operator. The client is registered on its own: <c>AddKubernetesClient</c>.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configure">How the operator works.</param>
    /// <returns>Where its controllers are added.</returns>
    public static OperatorBuilder AddOperator(this IServiceCollection services, Action<OperatorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<OperatorOptions>().Configure(options => configure?.Invoke(options));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<LeadershipFence>();
        services.AddOptions<EventRecorderOptions>();
        services.TryAddSingleton<EventPublisher>();
        services.TryAddSingleton<EventRecorder>(provider => provider.GetRequiredService<EventPublisher>());
        // Before the operator, so that it ends after it: what controllers say last is published too.
        services.AddHostedService(provider => provider.GetRequiredService<EventPublisher>());
        services.TryAddSingleton<OwnWrites>();
        services.AddOptions<KubernetesClientOptions>().PostConfigure<OwnWrites>(static (options, writes) => options.Handlers.Add(writes.NewHandler));
        services.TryAddSingleton(static provider => new InformerRegistry(
            provider.GetRequiredService<KubernetesClient>(),
            provider.GetRequiredService<IOptions<OperatorOptions>>().Value,
            provider.GetServices<InformerConfiguration>(),
            provider.GetRequiredService<OwnWrites>(),
            provider.GetRequiredService<EventRecorder>(),
            provider.GetRequiredService<ILogger<InformerRegistry>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<OperatorService>();
        return new(services);
    }
}
