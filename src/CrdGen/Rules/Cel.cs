using System.Net;
using System.Net.Sockets;

namespace CrdGen;

/// <summary>Functions of CEL that .NET has nothing like, for rules in C# (<see cref="RuleAttribute"/>) and whoever calls them.</summary>
public static class Cel
{
    /// <summary>CEL's <c>duration</c>: numbers with units, in Go's form. <c>1h30m</c>, <c>1.5s</c>, <c>-300ms</c>, <c>0</c>.</summary>
    /// <param name="text">The units are h, m, s, ms, us, µs and ns. What is finer than a tick (100 ns) is cut off.</param>
    /// <exception cref="FormatException">It is none.</exception>
    /// <exception cref="OverflowException">It is longer than Go's durations: 292 years.</exception>
    public static TimeSpan Duration(string text) => GoDuration.Parse(text);

    /// <summary>
    /// CEL's <c>isIP</c> (Kubernetes 1.31): whether a text is an IPv4 address of four decimal numbers without leading zeros, or an IPv6
    /// address without zone. IPv4 addresses written as IPv6 (<c>::ffff:1.2.3.4</c>) are none.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static bool IsIP(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!IPAddress.TryParse(text, out var address))
        {
            return false;
        }

        // .NET takes more: brackets, zones, ports; octal, hexadecimal and missing parts.
        return address.AddressFamily == AddressFamily.InterNetwork
            ? address.ToString() == text
            : !address.IsIPv4MappedToIPv6 && text.All(c => char.IsAsciiHexDigit(c) || c is ':' or '.');
    }
}
