using System.Net;

namespace CrdGen.Client;

/// <summary>Server-side apply would change fields that others manage (409, KEP-555). <see cref="ApplyOptions.Force"/> takes them over.</summary>
public sealed class KubernetesApplyConflictException : KubernetesConflictException
{
    /// <summary>What the server says.</summary>
    /// <param name="code">The HTTP status.</param>
    /// <param name="status">What the server says; its causes are the conflicts.</param>
    /// <param name="message">The message.</param>
    public KubernetesApplyConflictException(HttpStatusCode code, Status status, string message)
        : base(code, status, message) =>
        Conflicts = [.. Causes.Where(cause => cause.Reason == FieldConflict.Reason).Select(FieldConflict.Of)];

    /// <summary>The fields and their managers.</summary>
    public IReadOnlyList<FieldConflict> Conflicts { get; }
}

/// <summary>A field that somebody else manages.</summary>
/// <param name="Field">The field: <c>.spec.replicas</c>.</param>
/// <param name="Manager">By whom it is managed.</param>
public sealed record FieldConflict(string Field, string Manager)
{
    internal const string Reason = "FieldManagerConflict";

    // The server says: conflict with "MANAGER" using VERSION, or with subresource "STATUS" and so on after it.
    internal static FieldConflict Of(StatusCause cause)
    {
        var parts = (cause.Message ?? "").Split('"');
        return new(cause.Field ?? "", parts.Length > 1 ? parts[1] : cause.Message ?? "");
    }
}
