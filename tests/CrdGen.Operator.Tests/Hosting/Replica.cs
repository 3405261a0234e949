using System.Collections.Concurrent;
using CrdGen.Client;
using CrdGen.Operator.Tests.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CrdGen.Operator.Tests.Hosting;

/// <summary>A program with an operator, as users write it, in this process: with a client, services and a log of its own.</summary>
internal sealed class Replica : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> log = new();
    private readonly IHost host;

    /// <param name="cluster">The API server.</param>
    /// <param name="configure">Adds the operator.</param>
    /// <param name="handlers">Stand between the client and the API server.</param>
    public Replica(Cluster cluster, Action<IServiceCollection> configure, params Func<DelegatingHandler>[] handlers)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.SetMinimumLevel(LogLevel.Debug).AddProvider(new QueueLoggerProvider(log));
        builder.Services.AddKubernetesClient(options =>
        {
            (options.Server, options.PrimaryHandler) = (cluster.Plane.Server, cluster.Plane.NewHandler());
            foreach (var handler in handlers)
            {
                options.Handlers.Add(handler);
            }
        });
        configure(builder.Services);
        host = builder.Build();
    }

    public IServiceProvider Services => host.Services;

    public KubernetesClient Client => Get<KubernetesClient>();

    public IReadOnlyCollection<string> Log => log;

    /// <summary>Whether the program has decided to end.</summary>
    public bool IsStopping => Get<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested;

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    public async Task<Replica> StartAsync()
    {
        await host.StartAsync(TestContext.Current.CancellationToken);
        return this;
    }

    public Task StopAsync() => host.StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        host.Dispose();
    }
}
