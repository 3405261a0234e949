namespace CrdGen.Client.Transport;

/// <summary>What the handlers need to know of a request.</summary>
internal static class RequestKinds
{
    /// <summary>The certificate of the connection that a request goes by.</summary>
    public static readonly HttpRequestOptionsKey<ClientCertificate?> Certificate = new("CrdGen.Certificate");

    /// <summary>What the request showed, for the message when the server does not believe it.</summary>
    public static readonly HttpRequestOptionsKey<string> Credential = new("CrdGen.Credential");

    /// <summary>Whether the answer has no end that one waits for: watches, and logs that are followed.</summary>
    public static bool IsLongRunning(HttpRequestMessage request) =>
        request.RequestUri!.Query is { Length: > 0 } query
        && (Has(query, "watch=true") || Has(query, "watch=1") || Has(query, "follow=true") || Has(query, "follow=1"));

    /// <summary>Whether it only reads, so that nothing happens twice when it is sent twice.</summary>
    public static bool IsRead(HttpRequestMessage request) => request.Method == HttpMethod.Get || request.Method == HttpMethod.Head;

    /// <summary>Whether the body can be sent again.</summary>
    public static bool CanRepeat(HttpRequestMessage request) => request.Content is not (StreamContent or MultipartContent);

    private static bool Has(string query, string parameter) =>
        query.IndexOf(parameter, StringComparison.Ordinal) is > 0 and var at
        && query[at - 1] is ('?' or '&')
        && (at + parameter.Length == query.Length || query[at + parameter.Length] == '&');
}
