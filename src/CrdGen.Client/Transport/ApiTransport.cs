using System.Net;
using System.Net.WebSockets;
using CrdGen.Client.Errors;
using CrdGen.Client.Warnings;

namespace CrdGen.Client.Transport;

/// <summary>
/// HTTP to one API server: all requests of a client go through it, and pass
/// <see cref="RetryHandler"/>, <see cref="ConcurrencyHandler"/>, the user's handlers, <see cref="AuthenticationHandler"/>,
/// <see cref="RequestHeadersHandler"/> and <see cref="ConnectionHandler"/>, in this order.
/// </summary>
internal sealed class ApiTransport : IDisposable
{
    private readonly Action<ApiWarning>? onWarning;
    private readonly Uri server;
    private readonly Uri? proxy;
    private readonly string? origin;
    private readonly HttpMessageInvoker requests;
    private readonly HttpMessageInvoker upgrades;
    private readonly Version version;
    private volatile bool isDisposed;

    public ApiTransport(KubernetesClientOptions options)
    {
        if (options.Server is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
        {
            throw new ArgumentException("KubernetesClientOptions.Server must be an http or https address.", nameof(options));
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxConcurrentRequests);
        FieldManager = options.FieldManager;
        Namespace = options.Namespace;
        onWarning = options.OnWarning;
        (proxy, origin) = (options.Proxy, options.Origin);
        // Paths are appended to that of the address.
        server = options.Server.AbsolutePath.EndsWith('/') ? options.Server : new UriBuilder(options.Server) { Path = options.Server.AbsolutePath + "/" }.Uri;
        version = HeaderLines.AreNeeded(options.Impersonation) ? HttpVersion.Version11 : HttpVersion.Version20;
        var single = Single(options);
        requests = new(new RetryHandler(options.Retry, options.TimeProvider, new ConcurrencyHandler(options.MaxConcurrentRequests, single)));
        upgrades = new(new UpgradeHandler(single), disposeHandler: false);
    }

    /// <summary>By whom fields are managed that this client sets.</summary>
    public string FieldManager { get; }

    /// <summary>The namespace that the connection's context names.</summary>
    public string Namespace { get; }

    /// <summary>Sends a request, and gives the answer once its headers are there.</summary>
    /// <exception cref="KubernetesException">The server refused.</exception>
    /// <exception cref="KubernetesConnectionException">The server could not be reached.</exception>
    /// <exception cref="KubernetesCredentialException">There is nothing to show who asks.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        request.RequestUri = new Uri(server, request.RequestUri!);
        request.Version = version;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
        HttpResponseMessage response;
        try
        {
            response = await requests.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException e) when (e is not KubernetesConnectionException)
        {
            throw ConnectionFailure.Explain(e, server, proxy, origin);
        }

        WarningHeader.Report(response, onWarning);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            throw await ErrorResponse.ReadAsync(response, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Opens a WebSocket; the server chooses one of the protocols (<see cref="WebSocket.SubProtocol"/>). It is not tried again.</summary>
    /// <param name="pathAndQuery">The path below the server's address, with the query.</param>
    /// <param name="protocols">The protocols that the caller speaks, the dearest first.</param>
    /// <param name="cancellationToken">Ends the opening, not what is open.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    /// <exception cref="KubernetesConnectionException">The server could not be reached.</exception>
    public async Task<ClientWebSocket> OpenWebSocketAsync(string pathAndQuery, IEnumerable<string> protocols, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        var socket = new ClientWebSocket();
        foreach (var protocol in protocols)
        {
            socket.Options.AddSubProtocol(protocol);
        }

        // The API server's own watches by WebSocket want to know from where one comes.
        socket.Options.SetRequestHeader("Origin", server.GetLeftPart(UriPartial.Authority));
        var address = new UriBuilder(new Uri(server, pathAndQuery));
        address.Scheme = address.Scheme == Uri.UriSchemeHttps ? Uri.UriSchemeWss : Uri.UriSchemeWs;
        try
        {
            await socket.ConnectAsync(address.Uri, upgrades, cancellationToken).ConfigureAwait(false);
            return socket;
        }
        catch (Exception e)
        {
            socket.Dispose();
            switch (e)
            {
                case WebSocketException { InnerException: KubernetesException or KubernetesCredentialException or KubernetesConnectionException }:
                    System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerException);
                    throw;
                case WebSocketException { InnerException: HttpRequestException failure }:
                    throw ConnectionFailure.Explain(failure, server, proxy, origin);
                default:
                    throw;
            }
        }
    }

    public void Dispose()
    {
        isDisposed = true;
        requests.Dispose();
        upgrades.Dispose();
    }

    /// <summary>What each single sending passes, retries and upgrades too.</summary>
    private static HttpMessageHandler Single(KubernetesClientOptions options)
    {
        HttpMessageHandler handler = new RequestHeadersHandler(options, options.PrimaryHandler ?? new ConnectionHandler(options));
        if (options.Credential is { } credential)
        {
            handler = new AuthenticationHandler(credential, handler);
        }

        foreach (var make in options.Handlers.Reverse())
        {
            var outer = make();
            outer.InnerHandler = handler;
            handler = outer;
        }

        return handler;
    }
}
