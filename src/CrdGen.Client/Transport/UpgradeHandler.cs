using System.Net;
using CrdGen.Client.Errors;

namespace CrdGen.Client.Transport;

/// <summary>A refusal to open a WebSocket keeps its <c>Status</c>: .NET would tell the code only.</summary>
internal sealed class UpgradeHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.SwitchingProtocols || response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            throw await ErrorResponse.ReadAsync(response, cancellationToken).ConfigureAwait(false);
        }
    }
}
