using System.Collections.Concurrent;
using CrdGen.Client;
using CrdGen.Operator.Tests.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CrdGen.Operator.Tests;

/// <summary>An operator on a host, as programs have it, with the client that the host makes, and what it logs.</summary>
internal sealed class RunningOperator : IAsyncDisposable
{
    private readonly IHost host;

    private RunningOperator(IHost host) => this.host = host;

    public ConcurrentQueue<string> Log { get; private init; } = new();

    public IServiceProvider Services => host.Services;

    public InformerRegistry Informers => Services.GetRequiredService<InformerRegistry>();

    public KubernetesClient Client => Services.GetRequiredService<KubernetesClient>();

    /// <summary>Starts one.</summary>
    /// <param name="server">Where the API server is.</param>
    /// <param name="handler">What sends its requests.</param>
    /// <param name="ns">The namespace in which it watches.</param>
    /// <param name="configure">Adds what the test is about.</param>
    /// <param name="client">Changes the client.</param>
    public static async Task<RunningOperator> StartAsync(
        Uri server, HttpMessageHandler handler, string? ns, Action<OperatorBuilder>? configure = null, Action<KubernetesClientOptions>? client = null)
    {
        var log = new ConcurrentQueue<string>();
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.AddProvider(new QueueLoggerProvider(log));
        builder.Services.AddKubernetesClient(options =>
        {
            options.Server = server;
            options.PrimaryHandler = handler;
            client?.Invoke(options);
        });
        var toConfigure = builder.Services.AddOperator(options =>
        {
            if (ns is not null)
            {
                options.Namespaces.Add(ns);
            }
        });
        configure?.Invoke(toConfigure);
        var host = builder.Build();
        await host.StartAsync();
        return new(host) { Log = log };
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
