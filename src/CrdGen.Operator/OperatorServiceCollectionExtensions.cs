using CrdGen.Client;
using CrdGen.Operator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration of operators.</summary>
public static class OperatorServiceCollectionExtensions
{
    // After ours, hosts still stop other services.
    private static readonly TimeSpan HostMargin = TimeSpan.FromSeconds(5);

    /// <summary>Has the program's host run an operator. The client is registered on its own: <c>AddKubernetesClient</c>.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configure">How the operator works.</param>
    /// <returns>Where its controllers are added.</returns>
    public static OperatorBuilder AddOperator(this IServiceCollection services, Action<OperatorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<OperatorOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        if (services.Any(service => service.ServiceType == typeof(OperatorState)))
        {
            // Called again, in another part of the program, it adds to the one operator that there is.
            return new(services);
        }

        options.PostConfigure<IServiceProvider>(static (options, services) =>
        {
            if (options.Namespaces.Count == 0)
            {
                foreach (var name in OperatorConfiguration.Namespaces(services.GetService<IConfiguration>()))
                {
                    options.Namespaces.Add(name);
                }
            }
        });
        options.ValidateOnStart();
        services.AddSingleton<IValidateOptions<OperatorOptions>, OperatorOptionsValidation>();
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<OperatorState>();
        services.AddSingleton<OperatorMetrics>();
        services.AddSingleton<LeadershipFence>();
        services.AddSingleton<ControllerSet>();
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
        services.AddSingleton<ReplicaCoordination>();
        services.AddHostedService<OperatorService>();
        OperatorHealth.AddTo(services);
        OperatorBuilder.AddEndpoints(services);
        services.AddOptions<KubernetesClientOptions>().PostConfigure<OperatorMetrics, LeadershipFence>(static (client, metrics, fence) =>
        {
            client.Handlers.Add(fence.NewHandler);
            client.Handlers.Add(metrics.NewHandler);
        });
        services.AddOptions<HostOptions>().PostConfigure<IOptions<OperatorOptions>>(static (host, options) =>
        {
            var needed = options.Value.ShutdownTimeout + options.Value.ShutdownGrace + HostMargin;
            host.ShutdownTimeout = host.ShutdownTimeout < needed ? needed : host.ShutdownTimeout;
        });
        return new(services);
    }
}
