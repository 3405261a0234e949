using CrdGen.Client.Errors;
using CrdGen.Client.Warnings;

namespace CrdGen.Client.Transport;

/// <summary>HTTP to one API server: all requests of a client go through it.</summary>
internal sealed class ApiTransport : IDisposable
{
    private readonly HttpClient http;
    private readonly Action<ApiWarning>? onWarning;

    public ApiTransport(KubernetesClientOptions options)
    {
        FieldManager = options.FieldManager;
        onWarning = options.OnWarning;
        http = new HttpClient(options.PrimaryHandler ?? new SocketsHttpHandler())
        {
            BaseAddress = options.Server,
            // Watches have no end; callers have tokens.
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>By whom fields are managed that this client sets.</summary>
    public string FieldManager { get; }

    /// <summary>Sends a request, and gives the answer once its headers are there.</summary>
    /// <exception cref="KubernetesException">The server refused.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
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

    public void Dispose() => http.Dispose();
}
