using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>HTTPPathMatch describes how to select a HTTP route by matching the HTTP request path.</summary>
public sealed record HTTPPathMatch
{
    /// <summary>Type specifies how to match against the path Value.</summary>
    /// <remarks>
    /// Support: Core (Exact, PathPrefix)
    ///
    /// Support: Implementation-specific (RegularExpression)
    /// </remarks>
    public PathMatchType Type { get; init; } = PathMatchType.PathPrefix;

    /// <summary>Value of the HTTP path to match against.</summary>
    [MaxLength(1024)]
    public string Value { get; init; } = "/";

    /// <summary>Whether the value is a path, and not a pattern.</summary>
    private bool IsPath => Type is PathMatchType.Exact or PathMatchType.PathPrefix;

    [Rule("value must be an absolute path and start with '/' when type one of ['Exact', 'PathPrefix']")]
    private static bool PathIsAbsolute(HTTPPathMatch self) => !self.IsPath || self.Value.StartsWith('/');

    [Rule("must not contain '//' when type one of ['Exact', 'PathPrefix']")]
    private static bool SlashesAreSingle(HTTPPathMatch self) =>
        !self.IsPath || !self.Value.Contains("//", StringComparison.Ordinal);

    [Rule("must not contain '/./' when type one of ['Exact', 'PathPrefix']")]
    private static bool NothingStaysHere(HTTPPathMatch self) =>
        !self.IsPath || !self.Value.Contains("/./", StringComparison.Ordinal);

    [Rule("must not contain '/../' when type one of ['Exact', 'PathPrefix']")]
    private static bool NothingGoesUp(HTTPPathMatch self) =>
        !self.IsPath || !self.Value.Contains("/../", StringComparison.Ordinal);

    [Rule("must not contain '%2f' when type one of ['Exact', 'PathPrefix']")]
    private static bool SlashesAreNotEscaped(HTTPPathMatch self) =>
        !self.IsPath || !self.Value.Contains("%2f", StringComparison.Ordinal);

    [Rule("must not contain '%2F' when type one of ['Exact', 'PathPrefix']")]
    private static bool SlashesAreNotEscapedInUpperCase(HTTPPathMatch self) =>
        !self.IsPath || !self.Value.Contains("%2F", StringComparison.Ordinal);

    [Rule("must not contain '#' when type one of ['Exact', 'PathPrefix']")]
    private static bool NoFragment(HTTPPathMatch self) => !self.IsPath || !self.Value.Contains('#');

    [Rule("must not end with '/..' when type one of ['Exact', 'PathPrefix']")]
    private static bool EndDoesNotGoUp(HTTPPathMatch self) =>
        !self.IsPath || !self.Value.EndsWith("/..", StringComparison.Ordinal);

    [Rule("must not end with '/.' when type one of ['Exact', 'PathPrefix']")]
    private static bool EndDoesNotStayHere(HTTPPathMatch self) =>
        !self.IsPath || !self.Value.EndsWith("/.", StringComparison.Ordinal);

    [Rule("type must be one of ['Exact', 'PathPrefix', 'RegularExpression']")]
    private static bool TypeIsKnown(HTTPPathMatch self) => self.IsPath || self.Type == PathMatchType.RegularExpression;

    [Rule($"must only contain valid characters (matching {Patterns.HTTPPath}) for types ['Exact', 'PathPrefix']")]
    private static bool CharactersAreValid(HTTPPathMatch self) =>
        !self.IsPath || Regex.IsMatch(self.Value, Patterns.HTTPPath);
}

/// <summary>PathMatchType specifies the semantics of how HTTP paths should be compared.</summary>
public enum PathMatchType
{
    /// <summary>Matches the URL path exactly and with case sensitivity.</summary>
    Exact,

    /// <summary>Matches based on a URL path prefix split by <c>/</c>, element by element.</summary>
    PathPrefix,

    /// <summary>Matches if the URL path matches the given regular expression with case sensitivity.</summary>
    RegularExpression,
}
