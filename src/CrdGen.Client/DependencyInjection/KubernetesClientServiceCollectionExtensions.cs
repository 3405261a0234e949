using CrdGen.Client;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

#pragma warning disable IDE0130 // Extension methods are where people look for them.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>The client as a service.</summary>
public static class KubernetesClientServiceCollectionExtensions
{
    /// <summary>
    /// Adds one <see cref="KubernetesClient"/> for the whole program. Where <paramref name="configure"/> sets no
    /// <see cref="KubernetesClientOptions.Server"/>, the cluster is that of <see cref="KubernetesClientOptions.FromDefault"/>. It is
    /// looked for when somebody asks for the client.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options.</param>
    public static IServiceCollection AddKubernetesClient(this IServiceCollection services, Action<KubernetesClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        Configure(services, Options.Options.DefaultName, configure);
        services.TryAddSingleton(provider => Create(provider, Options.Options.DefaultName));
        return services;
    }

    /// <summary>Adds a client of one of several clusters, by a name: <c>[FromKeyedServices("name")] KubernetesClient</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key of the service, and the name of its options.</param>
    /// <param name="configure">Sets the options.</param>
    public static IServiceCollection AddKubernetesClient(this IServiceCollection services, string name, Action<KubernetesClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);
        Configure(services, name, configure);
        services.TryAddKeyedSingleton(name, (provider, _) => Create(provider, name));
        return services;
    }

    private static void Configure(IServiceCollection services, string name, Action<KubernetesClientOptions>? configure)
    {
        var options = services.AddOptions<KubernetesClientOptions>(name);
        if (configure is not null)
        {
            options.Configure(configure);
        }
    }

    private static KubernetesClient Create(IServiceProvider provider, string name)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<KubernetesClientOptions>>().Get(name);
        if (options.Server is null)
        {
            options.ApplyDefault(ConfigurationSources.Current, null);
        }

        return new(options);
    }
}
