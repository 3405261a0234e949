namespace GatewayApi.V1;

/// <summary>
/// HTTPHeaderMatch describes how to select a HTTP route by matching HTTP request
/// headers.
/// </summary>
public sealed record HTTPHeaderMatch
{
    /// <summary>Type specifies how to match against the value of the header.</summary>
    /// <remarks>
    /// Support: Core (Exact)
    ///
    /// Support: Implementation-specific (RegularExpression)
    ///
    /// Since RegularExpression HeaderMatchType has implementation-specific
    /// conformance, implementations can support POSIX, PCRE or any other dialects
    /// of regular expressions. Please read the implementation's documentation to
    /// determine the supported dialect.
    /// </remarks>
    public HeaderMatchType Type { get; init; } = HeaderMatchType.Exact;

    /// <summary>
    /// Name is the name of the HTTP Header to be matched. Name matching MUST be
    /// case-insensitive. (See https://tools.ietf.org/html/rfc7230#section-3.2).
    /// </summary>
    /// <remarks>
    /// If multiple entries specify equivalent header names, only the first
    /// entry with an equivalent name MUST be considered for a match. Subsequent
    /// entries with an equivalent header name MUST be ignored. Due to the
    /// case-insensitivity of header names, "foo" and "Foo" are considered
    /// equivalent.
    ///
    /// When a header is repeated in an HTTP request, it is
    /// implementation-specific behavior as to how this is represented.
    /// Generally, proxies should follow the guidance from the RFC:
    /// https://www.rfc-editor.org/rfc/rfc7230.html#section-3.2.2 regarding
    /// processing a repeated header, with special handling for "Set-Cookie".
    /// </remarks>
    public required HTTPHeaderName Name { get; init; }

    /// <summary>Value is the value of HTTP Header to be matched.</summary>
    /// <remarks>
    /// Must consist of printable US-ASCII characters, optionally separated
    /// by single tabs or spaces. See: https://tools.ietf.org/html/rfc7230#section-3.2
    /// </remarks>
    public required HTTPHeaderValue Value { get; init; }
}

/// <summary>HeaderMatchType specifies the semantics of how HTTP header values should be compared.</summary>
public enum HeaderMatchType
{
    /// <summary>The values are equal.</summary>
    Exact,

    /// <summary>The value matches the regular expression.</summary>
    RegularExpression,
}
