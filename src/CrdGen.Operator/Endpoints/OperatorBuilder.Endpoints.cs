using System.Diagnostics.Metrics;
using CrdGen.Operator.Prometheus;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrdGen.Operator;

public sealed partial class OperatorBuilder
{
    /// <summary>
    /// Serves <c>/healthz</c>, <c>/readyz</c> (<c>?verbose</c> lists the checks) and <c>/metrics</c> (Prometheus) by HTTP on a port, for the kubelet's probes and whoever collects
    /// metrics. A program that is a web application itself calls <c>app.MapOperator()</c> instead.
    /// </summary>
    /// <param name="port">The port, on all addresses; 0 for any that is free. <see langword="null"/> for that of the program's configuration, <c>--port 8081</c>, and without one for 8080.</param>
    /// <param name="configure">What is served.</param>
    public OperatorBuilder ServeEndpoints(int? port = null, Action<EndpointOptions>? configure = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(port ?? 0, nameof(port));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port ?? 0, ushort.MaxValue, nameof(port));
        AddEndpoints(configure);
        if (Services.Any(service => service.ServiceType == typeof(EndpointServer)))
        {
            throw new InvalidOperationException("ServeEndpoints was called before: the endpoints are served once.");
        }

        Services.AddSingleton(services => new EndpointServer(
            port ?? OperatorConfiguration.Port(services.GetService<IConfiguration>()), services.GetRequiredService<OperatorEndpoints>(), services, services.GetRequiredService<ILoggerFactory>()));
        Services.AddSingleton<IHostedService>(services => services.GetRequiredService<EndpointServer>());
        return this;
    }

    /// <summary>Says what <c>app.MapOperator()</c> serves.</summary>
    /// <param name="configure">What is served.</param>
    public OperatorBuilder ConfigureEndpoints(Action<EndpointOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        AddEndpoints(configure);
        return this;
    }

    internal static void AddEndpoints(IServiceCollection services)
    {
        services.TryAddSingleton(services => new MetricCollector(services.GetRequiredService<IMeterFactory>(), services.GetRequiredService<IOptions<EndpointOptions>>().Value.Has));
        services.TryAddSingleton<OperatorEndpoints>();
    }

    private void AddEndpoints(Action<EndpointOptions>? configure)
    {
        if (configure is not null)
        {
            Services.AddOptions<EndpointOptions>().Configure(configure);
        }
    }
}
