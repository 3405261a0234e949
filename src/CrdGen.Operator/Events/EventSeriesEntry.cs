using CrdGen.Models.Events.V1;

namespace CrdGen.Operator;

/// <summary>An event, and how often it has come again.</summary>
internal sealed class EventSeriesEntry(EventKey key, Event first)
{
    /// <summary>What it has in common with those that count.</summary>
    public EventKey Key => key;

    /// <summary>The event as it came first; with its series as soon as there is one.</summary>
    public Event Event => first;

    /// <summary>How often it came.</summary>
    public int Total { get; private set; } = 1;

    /// <summary>When it came last.</summary>
    public DateTimeOffset Last { get; private set; } = first.EventTime;

    /// <summary>How often the server knows that it came; 0 where it does not know of it.</summary>
    public int Written { get; private set; }

    /// <summary>When it was written last.</summary>
    public DateTimeOffset WrittenAt { get; private set; } = first.EventTime;

    /// <summary>It came again.</summary>
    public void Occurred(DateTimeOffset at)
    {
        Total++;
        Last = at;
        first.Series = new() { Count = Total, LastObservedTime = at };
    }

    /// <summary>The server knows of it.</summary>
    public void WasWritten(DateTimeOffset at)
    {
        Written = Total;
        WrittenAt = at;
    }
}
