using CrdGen.Client.Tests.Listing;

namespace CrdGen.Client.Tests.Faults;

/// <summary>Lets answers break off after some bytes; <see langword="null"/> for none.</summary>
internal sealed class CuttingHandler(HttpMessageHandler inner, Func<int?> after) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (after() is { } bytes)
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            response.Content = new StreamContent(new PieceStream(body.AsMemory(0, Math.Min(bytes, body.Length - 1)), () => 1000, breaks: true));
        }

        return response;
    }
}
