using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>What is logged of controllers.</summary>
internal static partial class ControllerLog
{
    [LoggerMessage(40, LogLevel.Information, "Controller {Controller} works on {Workers} objects at once")]
    public static partial void ControllerStarted(this ILogger logger, string controller, int workers);

    [LoggerMessage(41, LogLevel.Information, "Controller {Controller} has stopped")]
    public static partial void ControllerStopped(this ILogger logger, string controller);

    [LoggerMessage(42, LogLevel.Error, "An object of {Resource} cannot be read, and is left out: {Namespace}/{Name}. Is the definition in the cluster another than the one that the program was built with?")]
    public static partial void Unreadable(this ILogger logger, Exception error, string resource, string? @namespace, string? name);

    [LoggerMessage(43, LogLevel.Warning, "{Resource} cannot be watched yet, and is tried again: {Reason}")]
    public static partial void CannotWatch(this ILogger logger, string resource, string reason);
}
