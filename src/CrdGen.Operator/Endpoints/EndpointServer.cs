using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CrdGen.Operator;

/// <summary>
/// Serves the endpoints by Kestrel alone, without a web application around it. It begins before all other services of the host and ends after them, so that probes
/// have an answer while the program starts and stops.
/// </summary>
internal sealed class EndpointServer(int port, OperatorEndpoints endpoints, IServiceProvider services, ILoggerFactory loggers) : IHostedLifecycleService, IAsyncDisposable
{
    private KestrelServer? server;

    /// <summary>The port on which it listens: where 0 was asked for, the one that it got.</summary>
    public int Port => server?.Features.Get<IServerAddressesFeature>()?.Addresses is { Count: > 0 } addresses ? BindingAddress.Parse(addresses.First()).Port : port;

    /// <exception cref="InvalidOperationException">Another has the port.</exception>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { ApplicationServices = services, AddServerHeader = false };
        options.Limits.MaxRequestBodySize = 0;
        options.ListenAnyIP(port, listen => listen.Protocols = HttpProtocols.Http1);
        server = new(Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), loggers), loggers);
        try
        {
            await server.StartAsync(new Application(endpoints), cancellationToken).ConfigureAwait(false);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new InvalidOperationException($"Another program has the port {port}, on which health and metrics shall be served. Choose another: --port 8081, or ServeEndpoints(port: 8081).", error);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => server?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        server?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The endpoints as Kestrel calls them.</summary>
    private sealed class Application(OperatorEndpoints endpoints) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context) => endpoints.AnswerAsync(context);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }
    }
}
