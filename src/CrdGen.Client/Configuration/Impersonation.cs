namespace CrdGen.Client;

/// <summary>As whom the server shall take requests: <c>Impersonate-…</c> headers.</summary>
public sealed class Impersonation
{
    /// <summary>The user.</summary>
    public required string User { get; init; }

    /// <summary>The user's unique identifier.</summary>
    public string? Uid { get; init; }

    /// <summary>The user's groups.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>What else is known of the user.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Extra { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
