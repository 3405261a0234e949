using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>
/// HTTPHeaderFilter defines a filter that modifies the headers of an HTTP
/// request or response.
/// </summary>
public sealed record HTTPHeaderFilter
{
    /// <summary>
    /// Set overwrites the request with the given header (name, value)
    /// before the action.
    /// </summary>
    /// <remarks>
    /// Input:
    ///   GET /foo HTTP/1.1
    ///   my-header: foo
    ///
    /// Config:
    ///   set:
    ///   - name: "my-header"
    ///     value: "bar"
    ///
    /// Output:
    ///   GET /foo HTTP/1.1
    ///   my-header: bar
    /// </remarks>
    [MaxLength(16)]
    [ListType(ListType.Map, nameof(HTTPHeader.Name))]
    public IReadOnlyList<HTTPHeader>? Set { get; init; }

    /// <summary>
    /// Add adds the given header(s) (name, value) to the request
    /// before the action. It appends to any existing values associated
    /// with the header name.
    /// </summary>
    /// <remarks>
    /// Input:
    ///   GET /foo HTTP/1.1
    ///   my-header: foo
    ///
    /// Config:
    ///   add:
    ///   - name: "my-header"
    ///     value: "bar,baz"
    ///
    /// Output:
    ///   GET /foo HTTP/1.1
    ///   my-header: foo,bar,baz
    /// </remarks>
    [MaxLength(16)]
    [ListType(ListType.Map, nameof(HTTPHeader.Name))]
    public IReadOnlyList<HTTPHeader>? Add { get; init; }

    /// <summary>
    /// Remove the given header(s) from the HTTP request before the action. The
    /// value of Remove is a list of HTTP header names. Note that the header
    /// names are case-insensitive (see
    /// https://datatracker.ietf.org/doc/html/rfc2616#section-4.2).
    /// </summary>
    /// <remarks>
    /// Input:
    ///   GET /foo HTTP/1.1
    ///   my-header1: foo
    ///   my-header2: bar
    ///   my-header3: baz
    ///
    /// Config:
    ///   remove: ["my-header1", "my-header3"]
    ///
    /// Output:
    ///   GET /foo HTTP/1.1
    ///   my-header2: bar
    /// </remarks>
    [MaxLength(16)]
    public ISet<string>? Remove { get; init; }
}

/// <summary>HTTPHeader represents an HTTP Header name and value as defined by RFC 7230.</summary>
public sealed record HTTPHeader
{
    /// <summary>
    /// Name is the name of the HTTP Header to be matched. Name matching MUST be
    /// case-insensitive. (See https://tools.ietf.org/html/rfc7230#section-3.2).
    /// </summary>
    /// <remarks>
    /// If multiple entries specify equivalent header names, the first entry with
    /// an equivalent name MUST be considered for a match. Subsequent entries
    /// with an equivalent header name MUST be ignored. Due to the
    /// case-insensitivity of header names, "foo" and "Foo" are considered
    /// equivalent.
    /// </remarks>
    public required HTTPHeaderName Name { get; init; }

    /// <summary>Value is the value of HTTP Header to be matched.</summary>
    /// <remarks>
    /// Must consist of printable US-ASCII characters, optionally separated
    /// by single tabs or spaces. See: https://tools.ietf.org/html/rfc7230#section-3.2
    /// </remarks>
    public required HTTPHeaderValue Value { get; init; }
}
