using System.Net;

namespace CrdGen.Client;

/// <summary>
/// The API server refused a request; <see cref="Status"/> says why. There is a type for each reason that people catch, such as
/// <see cref="KubernetesNotFoundException"/> and <see cref="KubernetesConflictException"/>.
/// </summary>
public class KubernetesException : Exception
{
    /// <summary>An answer of the server.</summary>
    /// <param name="code">The HTTP status.</param>
    /// <param name="status">What the server says.</param>
    public KubernetesException(HttpStatusCode code, Status status)
        : this(code, status, status?.Message ?? $"The API server answered {(int)code}.")
    {
    }

    /// <summary>An answer of the server, with a message of one's own.</summary>
    /// <param name="code">The HTTP status.</param>
    /// <param name="status">What the server says.</param>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What led to it.</param>
    public KubernetesException(HttpStatusCode code, Status status, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        ArgumentNullException.ThrowIfNull(status);
        Code = code;
        Status = status;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Code { get; }

    /// <summary>What the server says, all of it.</summary>
    public Status Status { get; }

    /// <summary>The reason in one word, as Kubernetes' <c>StatusReason</c> has it: <c>NotFound</c>.</summary>
    public string? Reason => Status.Reason;

    /// <summary>What is wrong in particular: the fields of an invalid object, for one.</summary>
    public IReadOnlyList<StatusCause> Causes => Status.Details?.Causes ?? [];

    /// <summary>When the server wants to be asked again, from the time of the answer on.</summary>
    public TimeSpan? RetryAfter { get; internal init; }
}
