using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>What is logged of informers and caches.</summary>
internal static partial class InformerLog
{
    [LoggerMessage(60, LogLevel.Error, "An object of {Resource} cannot be read, and is left out: {Key}. Is the definition in the cluster another than the one that the program was built with?")]
    public static partial void Unreadable(this ILogger logger, Exception error, string resource, ObjectKey key);

    [LoggerMessage(61, LogLevel.Error, "{Problem}")]
    public static partial void CannotWatch(this ILogger logger, string problem);

    [LoggerMessage(62, LogLevel.Warning, "{Problem}")]
    public static partial void WatchFails(this ILogger logger, string problem);

    [LoggerMessage(63, LogLevel.Information, "{Resource} is watched")]
    public static partial void Watches(this ILogger logger, string resource);

    [LoggerMessage(64, LogLevel.Error, "A handler failed, and does not know of a change: {Handler}, {Change} of {Resource} {Key}")]
    public static partial void HandlerFailed(this ILogger logger, Exception error, string handler, ObjectChangeType change, string resource, ObjectKey key);

    [LoggerMessage(65, LogLevel.Warning, "The answer to a request was not read for the caches, which will see it by their watch: {Request}")]
    public static partial void AnswerNotRead(this ILogger logger, Exception error, string request);
}
