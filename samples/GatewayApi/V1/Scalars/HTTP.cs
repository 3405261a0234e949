using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>HTTPHeaderName is the name of an HTTP header.</summary>
/// <remarks>
/// Valid values include:
///
/// * "Authorization"
/// * "Set-Cookie"
///
/// Invalid values include:
///
///   - ":method" - ":" is an invalid character. This means that HTTP/2 pseudo
///     headers are not currently supported by this type.
///   - "/invalid" - "/ " is an invalid character
/// </remarks>
[Pattern(@"^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$")]
public readonly record struct HTTPHeaderName([Length(1, 256)] string Value);

/// <summary>The value of an HTTP header.</summary>
[Pattern(@"^[!-~]+([\t ]?[!-~]+)*$")]
public readonly record struct HTTPHeaderValue([Length(1, 4096)] string Value);

/// <summary>
/// The CORSOrigin MUST NOT be a relative URI, and it MUST follow the URI syntax and
/// encoding rules specified in RFC3986.  The CORSOrigin MUST include both a
/// scheme ("http" or "https") and a scheme-specific-part, or it should be a single '*' character.
/// URIs that include an authority MUST include a fully qualified domain name or
/// IP address as the host.
/// </summary>
[Pattern(@"(^\*$)|(^(http(s)?):\/\/(((\*\.)?([a-zA-Z0-9\-]+\.)*[a-zA-Z0-9-]+|\*)(:([0-9]{1,5}))?)$)")]
public readonly record struct CORSOrigin([Length(1, 253)] string Value);
