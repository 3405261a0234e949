using System.Net;
using System.Text.Json;
using CrdGen.Models;

namespace CrdGen.Client;

/// <summary>The API server refused a request; <see cref="Status"/> says why.</summary>
public class KubernetesException : Exception
{
    /// <summary>An answer of the server.</summary>
    /// <param name="code">The HTTP status.</param>
    /// <param name="status">What the server says.</param>
    public KubernetesException(HttpStatusCode code, Status status)
        : base(status?.Message ?? $"The API server answered {(int)code}.")
    {
        ArgumentNullException.ThrowIfNull(status);
        Code = code;
        Status = status;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Code { get; }

    /// <summary>What the server says: reason, causes, when to try again.</summary>
    public Status Status { get; }

    internal static async Task<KubernetesException> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (JsonSerializer.Deserialize(text, KubernetesJson.Default.Status) is { Kind: "Status" } status)
            {
                return new(response.StatusCode, status);
            }
        }
        catch (JsonException)
        {
            // A proxy in between answers with what it likes.
        }

        return new(response.StatusCode, new Status { Message = text });
    }
}
