using System.ComponentModel.DataAnnotations;

namespace GatewayApi.V1;

/// <summary>
/// HTTPQueryParamMatch describes how to select a HTTP route by matching HTTP
/// query parameters.
/// </summary>
public sealed record HTTPQueryParamMatch
{
    /// <summary>Type specifies how to match against the value of the query parameter.</summary>
    /// <remarks>
    /// Support: Extended (Exact)
    ///
    /// Support: Implementation-specific (RegularExpression)
    ///
    /// Since RegularExpression QueryParamMatchType has Implementation-specific
    /// conformance, implementations can support POSIX, PCRE or any other
    /// dialects of regular expressions. Please read the implementation's
    /// documentation to determine the supported dialect.
    /// </remarks>
    public QueryParamMatchType Type { get; init; } = QueryParamMatchType.Exact;

    /// <summary>
    /// Name is the name of the HTTP query param to be matched. This must be an
    /// exact string match. (See
    /// https://tools.ietf.org/html/rfc7230#section-2.7.3).
    /// </summary>
    /// <remarks>
    /// If multiple entries specify equivalent query param names, only the first
    /// entry with an equivalent name MUST be considered for a match. Subsequent
    /// entries with an equivalent query param name MUST be ignored.
    ///
    /// If a query param is repeated in an HTTP request, the behavior is
    /// purposely left undefined, since different data planes have different
    /// capabilities. However, it is *recommended* that implementations should
    /// match against the first value of the param if the data plane supports it,
    /// as this behavior is expected in other load balancing contexts outside of
    /// the Gateway API.
    ///
    /// Users SHOULD NOT route traffic based on repeated query params to guard
    /// themselves against potential differences in the implementations.
    /// </remarks>
    public required HTTPHeaderName Name { get; init; }

    /// <summary>Value is the value of HTTP query param to be matched.</summary>
    [Length(1, 1024)]
    public required string Value { get; init; }
}

/// <summary>QueryParamMatchType specifies the semantics of how HTTP query parameter values should be compared.</summary>
public enum QueryParamMatchType
{
    /// <summary>The values are equal.</summary>
    Exact,

    /// <summary>The value matches the regular expression.</summary>
    RegularExpression,
}
