namespace CrdGen.Client.Transport;

/// <summary>The headers that all requests have: the client's name, and as whom the server shall take it.</summary>
internal sealed class RequestHeadersHandler(KubernetesClientOptions options, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly string userAgent = options.UserAgent;
    private readonly string? host = options.TlsServerName;
    private readonly KeyValuePair<string, string>[] impersonation = Headers(options.Impersonation);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Headers.Contains("User-Agent"))
        {
            request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        }

        if (impersonation.Length > 0 && !request.Headers.Contains(impersonation[0].Key))
        {
            foreach (var (name, value) in impersonation)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        // The connection takes the name in the certificate, and SNI, from here.
        request.Headers.Host ??= host;
        return base.SendAsync(request, cancellationToken);
    }

    private static KeyValuePair<string, string>[] Headers(Impersonation? impersonation)
    {
        if (impersonation is null)
        {
            return [];
        }

        var headers = new List<KeyValuePair<string, string>> { new("Impersonate-User", HeaderLines.Join([impersonation.User])) };
        if (impersonation.Uid is { } uid)
        {
            headers.Add(new("Impersonate-Uid", HeaderLines.Join([uid])));
        }

        if (impersonation.Groups.Count > 0)
        {
            headers.Add(new("Impersonate-Group", HeaderLines.Join(impersonation.Groups)));
        }

        headers.AddRange(impersonation.Extra.Select(extra => KeyValuePair.Create("Impersonate-Extra-" + HeaderName(extra.Key), HeaderLines.Join(extra.Value))));
        return [.. headers];
    }

    /// <summary>The server takes names as lower-case, with what no header's name may have percent-encoded.</summary>
    private static string HeaderName(string key) =>
        string.Concat(System.Text.Encoding.UTF8.GetBytes(key).Select(b => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'~' ? ((char)b).ToString() : $"%{b:X2}"));
}
