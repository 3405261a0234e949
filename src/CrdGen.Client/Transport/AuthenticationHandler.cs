using System.Net;

namespace CrdGen.Client.Transport;

/// <summary>Shows who asks. Where the server does not believe it and there is something new to show, asks once more.</summary>
internal sealed class AuthenticationHandler(KubernetesCredential credential, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // What the caller set himself stays.
        var isOwn = request.Headers.Authorization is not null && !request.Options.TryGetValue(RequestKinds.Credential, out _);
        var shown = await credential.GetAsync(cancellationToken).ConfigureAwait(false);
        Show(request, shown, isOwn);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || isOwn)
        {
            return response;
        }

        request.Options.Set(RequestKinds.Credential, credential.Description);
        if (!RequestKinds.CanRepeat(request))
        {
            return response;
        }

        var renewed = await credential.RefreshAsync(shown, cancellationToken).ConfigureAwait(false);
        if (renewed == shown)
        {
            return response;
        }

        response.Dispose();
        Show(request, renewed, isOwn);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        credential.Dispose();
        base.Dispose(disposing);
    }

    private static void Show(HttpRequestMessage request, RequestCredential shown, bool isOwn)
    {
        if (!isOwn)
        {
            request.Headers.Authorization = shown.Authorization;
            if (!request.Options.TryGetValue(RequestKinds.Credential, out _))
            {
                request.Options.Set(RequestKinds.Credential, "");
            }
        }

        request.Options.Set(RequestKinds.Certificate, shown.Certificate);
    }
}
