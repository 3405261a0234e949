using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>What is logged of controllers.</summary>
internal static partial class ControllerLog
{
    [LoggerMessage(40, LogLevel.Information, "Controller {Controller} works on {Workers} objects at once")]
    public static partial void ControllerStarted(this ILogger logger, string controller, int workers);

    [LoggerMessage(41, LogLevel.Information, "Controller {Controller} has stopped")]
    public static partial void ControllerStopped(this ILogger logger, string controller);

    [LoggerMessage(42, LogLevel.Information, "Controller {Controller} waits until it has seen all {Resource} once{Problem}")]
    public static partial void Awaits(this ILogger logger, string controller, string resource, string problem);
}
