using System.Net;
using System.Text.Json;
using CrdGen.Client.Errors;

namespace CrdGen.Client;

/// <summary>The server accepted the request, but its answer is not the JSON that the type wants.</summary>
public sealed class KubernetesFormatException : KubernetesException
{
    private KubernetesFormatException(HttpStatusCode code, string message, string? path, Exception? innerException)
        : base(code, new Status { StatusValue = "Failure", Message = message }, message, innerException) => Path = path;

    /// <summary>Where in the answer, as a JSON path; <see langword="null"/> where it is no JSON at all.</summary>
    public string? Path { get; }

    /// <summary>An answer that could not be read.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="type">As what it was read.</param>
    /// <param name="error">What the reader says; <see langword="null"/> where the answer is the JSON <c>null</c>.</param>
    internal static KubernetesFormatException Of(HttpResponseMessage response, Type type, JsonException? error)
    {
        var request = ApiRequestInfo.Of(response.RequestMessage);
        var media = response.Content.Headers.ContentType?.MediaType;
        var problem = (media, error) switch
        {
            ({ } other, not null) when !other.EndsWith("json", StringComparison.OrdinalIgnoreCase) =>
                $"it is {other}, not JSON. Is the address that of the API server, or of something in front of it that wants a login?",
            (_, null) => "it is null.",
            _ => $"{error.Message} Where the type is yours, compare it with what the server's version of the resource has.",
        };
        return new(response.StatusCode, $"Could not read the server's answer to {request} as {type.Name}: {problem}", error?.Path, error);
    }
}
