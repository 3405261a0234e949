using System.Net;
using System.Text.Json;
using CrdGen.Client.Transport;
using CrdGen.Models;

namespace CrdGen.Client.Errors;

/// <summary>Makes exceptions of what the server answers.</summary>
internal static class ErrorResponse
{
    private const int LongestText = 500;

    /// <summary>Reads an answer that says no.</summary>
    public static async Task<KubernetesException> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var status = Parse(body) ?? new Status { StatusValue = "Failure", Message = Text(response, body) };
        var request = ApiRequestInfo.Of(response.RequestMessage);
        request = response.RequestMessage?.Options.TryGetValue(RequestKinds.Credential, out var shown) == true ? request with { Credential = shown } : request;
        return Of(response.StatusCode, status, request, response.Headers.RetryAfter?.Delta);
    }

    /// <summary>A refusal as an exception of the type for its reason. Watches bring such in events.</summary>
    /// <param name="code">The HTTP status.</param>
    /// <param name="status">What the server says.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="retryAfter">What the header says, where there is one.</param>
    public static KubernetesException Of(HttpStatusCode code, Status status, ApiRequestInfo request, TimeSpan? retryAfter = null)
    {
        // Proxies know no reasons; client-go guesses them as well.
        status = status.Reason is { Length: > 0 } ? status : status with { Reason = StatusReasons.Of(code, request.Verb) };
        retryAfter ??= status.Details?.RetryAfterSeconds is > 0 and var seconds ? TimeSpan.FromSeconds(seconds) : null;
        var isResourceMissing = status.Reason == StatusReasons.NotFound && IsAboutResource(status, request);
        var message = ErrorMessage.Of(code, status, request, isResourceMissing, retryAfter);
        return status.Reason switch
        {
            StatusReasons.NotFound when isResourceMissing => new KubernetesResourceMissingException(code, status, message) { RetryAfter = retryAfter },
            StatusReasons.NotFound => new KubernetesNotFoundException(code, status, message) { RetryAfter = retryAfter },
            StatusReasons.Unauthorized => new KubernetesUnauthorizedException(code, status, message) { RetryAfter = retryAfter },
            StatusReasons.Forbidden => new KubernetesForbiddenException(code, status, message) { RetryAfter = retryAfter },
            StatusReasons.AlreadyExists => new KubernetesAlreadyExistsException(code, status, message) { RetryAfter = retryAfter },
            StatusReasons.Conflict when status.Details?.Causes?.Exists(cause => cause.Reason == FieldConflict.Reason) == true =>
                new KubernetesApplyConflictException(code, status, message) { RetryAfter = retryAfter },
            StatusReasons.Conflict => new KubernetesConflictException(code, status, message) { RetryAfter = retryAfter },
            StatusReasons.Invalid => new KubernetesInvalidException(code, status, message) { RetryAfter = retryAfter },
            StatusReasons.BadRequest => new KubernetesBadRequestException(code, status, message) { RetryAfter = retryAfter },
            StatusReasons.Gone or StatusReasons.Expired => new KubernetesExpiredException(code, status, message) { RetryAfter = retryAfter },
            StatusReasons.Timeout or StatusReasons.ServerTimeout => new KubernetesTimeoutException(code, status, message) { RetryAfter = retryAfter },
            StatusReasons.TooManyRequests => new KubernetesTooManyRequestsException(code, status, message) { RetryAfter = retryAfter },
            StatusReasons.ServiceUnavailable => new KubernetesUnavailableException(code, status, message) { RetryAfter = retryAfter },
            _ => new KubernetesException(code, status, message) { RetryAfter = retryAfter },
        };
    }

    // A missing object is named in the details; of a missing resource the server can say nothing.
    private static bool IsAboutResource(Status status, ApiRequestInfo request) =>
        request.IsResource && string.IsNullOrEmpty(status.Details?.Name) && string.IsNullOrEmpty(status.Details?.Kind);

    private static Status? Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, KubernetesJson.Default.Status) is { Kind: "Status" } status ? status : null;
        }
        catch (JsonException)
        {
            // A proxy in between answers with what it likes.
            return null;
        }
    }

    private static string Text(HttpResponseMessage response, byte[] body)
    {
        var isText = response.Content.Headers.ContentType?.MediaType is null or "text/plain" or "application/json";
        var text = isText ? System.Text.Encoding.UTF8.GetString(body, 0, Math.Min(body.Length, LongestText)).Trim() : "";
        return text.Length > 0 ? text : response.ReasonPhrase ?? "no more is said";
    }
}
