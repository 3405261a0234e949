using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace CrdGen.Operator;

/// <summary>
/// What an operator takes from the program's configuration (arguments, environment, files) where its code says nothing: by these a Deployment says what its code cannot know.
/// </summary>
internal static class OperatorConfiguration
{
    private const int DefaultPort = 8080;
    private const string PortKey = "port";

    /// <summary>The name that operators of operator-sdk have for it.</summary>
    private const string NamespacesKey = "WATCH_NAMESPACE";

    /// <summary>The port of the endpoints: <c>--port 8081</c>.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public static int Port(IConfiguration? configuration) => configuration?[PortKey] switch
    {
        null or "" => DefaultPort,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue => port,
        var text => throw new InvalidOperationException($"The setting '{PortKey}' is '{text}', and no port on which health and metrics could be served: --{PortKey} {DefaultPort}, or the variable PORT, is a number up to {ushort.MaxValue}."),
    };

    /// <summary>The namespaces in which to watch, with commas between; none for all.</summary>
    public static IEnumerable<string> Namespaces(IConfiguration? configuration) =>
        configuration?[NamespacesKey]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
