using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>What is logged of event sources.</summary>
internal static partial class WatchingLog
{
    [LoggerMessage(80, LogLevel.Error, "The stream {Stream} of controller {Controller} failed; it is read again after {Delay}")]
    public static partial void StreamFailed(this ILogger logger, Exception error, string controller, string stream, TimeSpan delay);
}
