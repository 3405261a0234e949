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

    [LoggerMessage(44, LogLevel.Critical, "The operator cannot go on, and the program ends")]
    public static partial void OperatorFailed(this ILogger logger, Exception error);

    [LoggerMessage(45, LogLevel.Critical, "The operator cannot go on, and the program ends: {Reason}")]
    public static partial void CannotInstall(this ILogger logger, string reason);

    [LoggerMessage(46, LogLevel.Error, "The reconciler of {Controller} does not return for {Key} though it was cancelled; it began {Since} ago. The program ends without it. Does it pass its token on to all that it awaits?")]
    public static partial void LeftRunning(this ILogger logger, string controller, ObjectKey key, TimeSpan since);

    // No error: informers may be asked for while it runs.
    [LoggerMessage(47, LogLevel.Warning, "The operator has no controller, and no informer: it does nothing. Add a controller, builder.Services.AddOperator().AddController<MyReconciler, MyResource>(), or by the method that the generator writes for a [Controller].")]
    public static partial void NoController(this ILogger logger);
}
