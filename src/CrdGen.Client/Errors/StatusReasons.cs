using System.Net;

namespace CrdGen.Client.Errors;

/// <summary>The values of <see cref="Status.Reason"/>: apimachinery's <c>StatusReason</c>.</summary>
internal static class StatusReasons
{
    public const string AlreadyExists = "AlreadyExists";
    public const string BadRequest = "BadRequest";
    public const string Conflict = "Conflict";
    public const string Expired = "Expired";
    public const string Forbidden = "Forbidden";
    public const string Gone = "Gone";
    public const string InternalError = "InternalError";
    public const string Invalid = "Invalid";
    public const string MethodNotAllowed = "MethodNotAllowed";
    public const string NotAcceptable = "NotAcceptable";
    public const string NotFound = "NotFound";
    public const string RequestEntityTooLarge = "RequestEntityTooLarge";
    public const string ServerTimeout = "ServerTimeout";
    public const string ServiceUnavailable = "ServiceUnavailable";
    public const string Timeout = "Timeout";
    public const string TooManyRequests = "TooManyRequests";
    public const string Unauthorized = "Unauthorized";
    public const string UnsupportedMediaType = "UnsupportedMediaType";

    /// <summary>The reason of an answer that says none.</summary>
    public static string? Of(HttpStatusCode code, string verb) => code switch
    {
        HttpStatusCode.BadRequest => BadRequest,
        HttpStatusCode.Unauthorized => Unauthorized,
        HttpStatusCode.Forbidden => Forbidden,
        HttpStatusCode.NotFound => NotFound,
        HttpStatusCode.MethodNotAllowed => MethodNotAllowed,
        HttpStatusCode.NotAcceptable => NotAcceptable,
        HttpStatusCode.Conflict => verb == "create" ? AlreadyExists : Conflict,
        HttpStatusCode.Gone => Gone,
        HttpStatusCode.RequestEntityTooLarge => RequestEntityTooLarge,
        HttpStatusCode.UnsupportedMediaType => UnsupportedMediaType,
        HttpStatusCode.UnprocessableEntity => Invalid,
        HttpStatusCode.TooManyRequests => TooManyRequests,
        HttpStatusCode.ServiceUnavailable => ServiceUnavailable,
        HttpStatusCode.GatewayTimeout => Timeout,
        >= HttpStatusCode.InternalServerError => InternalError,
        _ => null,
    };
}
