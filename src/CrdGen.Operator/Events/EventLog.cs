using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>What is logged of events.</summary>
internal static partial class EventLog
{
    [LoggerMessage(140, LogLevel.Error, "Events cannot be published; nothing else suffers from it. {Reason}")]
    public static partial void EventsForbidden(this ILogger logger, string reason);

    [LoggerMessage(141, LogLevel.Warning, "The event {Event} of {Namespace}/{Name} could not be published, and is dropped")]
    public static partial void EventFailed(this ILogger logger, Exception error, string? @event, string? @namespace, string? name);

    [LoggerMessage(142, LogLevel.Debug, "The event {Event} of {Namespace}/{Name} could not be published yet; again after {Delay}")]
    public static partial void EventTriedAgain(this ILogger logger, Exception error, string? @event, string? @namespace, string? name, TimeSpan delay);

    [LoggerMessage(143, LogLevel.Warning, "{Count} events were dropped in the last minute: the API server did not take them in time, or one object had too many different ones")]
    public static partial void EventsDropped(this ILogger logger, long count);

    [LoggerMessage(144, LogLevel.Debug, "The event {Event} is dropped: its namespace {Namespace} goes, or is gone")]
    public static partial void EventWithoutNamespace(this ILogger logger, string? @event, string? @namespace);
}
