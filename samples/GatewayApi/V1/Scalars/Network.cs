using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>A network port.</summary>
public readonly record struct PortNumber([Range(1, 65535)] int Value);

/// <summary>A duration as GEP-2257 defines it: <c>1h30m</c>, <c>500ms</c>.</summary>
[Pattern("^([0-9]{1,5}(h|m|s|ms)){1,4}$")]
public readonly record struct Duration(string Value)
{
    /// <summary>The duration, as .NET has it.</summary>
    public TimeSpan ToTimeSpan() => Cel.Duration(Value);
}

/// <summary>
/// Hostname is the fully qualified domain name of a network host. This matches
/// the RFC 1123 definition of a hostname with 2 notable exceptions:
/// </summary>
/// <remarks>
///  1. IPs are not allowed.
///  2. A hostname may be prefixed with a wildcard label (`*.`). The wildcard
///     label must appear by itself as the first label.
///
/// Hostname can be "precise" which is a domain name without the terminating
/// dot of a network host (e.g. "foo.example.com") or "wildcard", which is a
/// domain name prefixed with a single wildcard label (e.g. `*.example.com`).
///
/// Note that as per RFC1035 and RFC1123, a *label* must consist of lower case
/// alphanumeric characters or '-', and must start and end with an alphanumeric
/// character. No other punctuation is allowed.
/// </remarks>
[Pattern(@"^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")]
public readonly record struct Hostname([Length(1, 253)] string Value);

/// <summary>A hostname without wildcard.</summary>
[Pattern(Patterns.DnsSubdomain)]
public readonly record struct PreciseHostname([Length(1, 253)] string Value);
