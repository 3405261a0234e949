using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;

namespace CrdGen.Client;

/// <summary>What a plugin printed. Has secrets, so it has no text of its own, and no message of its errors quotes it.</summary>
internal sealed class ExecAnswer
{
    private ExecAnswer(RequestCredential credential, DateTimeOffset? expires)
    {
        Credential = credential;
        Expires = expires;
    }

    public RequestCredential Credential { get; }

    /// <summary>When it is of no use any more; <see langword="null"/> when the server says so.</summary>
    public DateTimeOffset? Expires { get; }

    /// <exception cref="FormatException">It printed something else; the message says what, without a word of it.</exception>
    public static ExecAnswer Read(ReadOnlyMemory<byte> output, string apiVersion)
    {
        try
        {
            using var document = JsonDocument.Parse(output);
            return Read(document.RootElement, apiVersion);
        }
        catch (JsonException)
        {
            throw new FormatException(output.IsEmpty ? "printed nothing to standard output" : "printed something to standard output that is no JSON");
        }
        catch (InvalidOperationException)
        {
            throw new FormatException("printed an ExecCredential with a string, an object or a list in the wrong place");
        }
    }

    private static ExecAnswer Read(JsonElement root, string apiVersion)
    {
        if (Text(root, "kind") != "ExecCredential")
        {
            throw new FormatException("printed JSON whose kind is not ExecCredential");
        }

        if (Text(root, "apiVersion") != apiVersion)
        {
            throw new FormatException($"speaks another version than {apiVersion}, for which the kubeconfig asks: let the kubeconfig's apiVersion and the plugin's agree");
        }

        if (!root.TryGetProperty("status", out var status) || status.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("printed an ExecCredential without a status");
        }

        var (token, certificate, key) = (Text(status, "token"), Text(status, "clientCertificateData"), Text(status, "clientKeyData"));
        if (certificate is null != key is null)
        {
            throw new FormatException("printed a certificate without a key, or a key without a certificate");
        }

        if (token is null && certificate is null)
        {
            throw new FormatException("printed neither a token nor a certificate");
        }

        return new(
            new()
            {
                Authorization = token is null ? null : Bearer(token),
                Certificate = certificate is null ? null : Certificate(certificate, key!),
            },
            Expiration(status));
    }

    private static AuthenticationHeaderValue Bearer(string token) =>
        token.AsSpan().ContainsAny('\r', '\n') ? throw new FormatException("printed a token of several lines") : new("Bearer", token);

    private static ClientCertificate Certificate(string certificate, string key)
    {
        try
        {
            return ClientCertificate.FromPem(certificate, key);
        }
        catch (CryptographicException e)
        {
            throw new FormatException($"printed a certificate or key that is none: {e.Message}");
        }
    }

    private static DateTimeOffset? Expiration(JsonElement status) =>
        status.TryGetProperty("expirationTimestamp", out var value) && value.ValueKind != JsonValueKind.Null
            ? value.TryGetDateTimeOffset(out var time) ? time : throw new FormatException("printed an expirationTimestamp that is no time (RFC 3339)")
            : null;

    private static string? Text(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var text) && text.ValueKind != JsonValueKind.Null && text.GetString() is { Length: > 0 } found ? found : null;
}
