using System.Net.Http.Headers;

namespace CrdGen.Client;

/// <summary>By what a request shows who asks: a header, a certificate, or both. Has secrets, so it has no text of its own.</summary>
public sealed class RequestCredential
{
    /// <summary>Shows nothing: the request is anonymous.</summary>
    public static RequestCredential None { get; } = new();

    /// <summary>The <c>Authorization</c> header.</summary>
    public AuthenticationHeaderValue? Authorization { get; init; }

    /// <summary>The certificate of the connection that the request goes by.</summary>
    public ClientCertificate? Certificate { get; init; }
}
