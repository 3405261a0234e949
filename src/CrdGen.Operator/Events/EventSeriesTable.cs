using CrdGen.Models.Events.V1;

namespace CrdGen.Operator;

/// <summary>
/// Makes series of events that are alike (KEP-383): the first is written as it comes, the second makes it a series, and of all others only their number
/// is written, from time to time and when the series has ended. It is used by one thread.
/// </summary>
internal sealed class EventSeriesTable(EventRecorderOptions options, TimeProvider time)
{
    // The limit for each object bounds the events of one; this bounds them all.
    private const int Most = 20_000;

    private readonly Dictionary<EventKey, EventSeriesEntry> entries = [];
    private readonly List<EventSeriesEntry> ended = [];
    private readonly Dictionary<ObjectIdentity, DateTimeOffset> full = [];

    /// <summary>How many are remembered.</summary>
    public int Count => entries.Count;

    /// <summary>Takes an event.</summary>
    /// <param name="one">The event.</param>
    /// <param name="isDropped">Whether its object has had too many different ones.</param>
    /// <returns>What is to be written now; <see langword="null"/> for nothing.</returns>
    public EventSeriesEntry? Take(Event one, out bool isDropped)
    {
        isDropped = false;
        var now = one.EventTime.Value;
        var key = EventKey.Of(one);
        if (entries.TryGetValue(key, out var known) && now - known.Last < options.SeriesEnd)
        {
            known.Occurred(now);
            return known.Written == 1 && known.Total == 2 ? known : null;
        }

        if (!TryUse(key.Regarding, now))
        {
            isDropped = true;
            return null;
        }

        if (known is not null && known.Written < known.Total)
        {
            ended.Add(known);
        }

        var entry = new EventSeriesEntry(key, one);
        if (known is not null || entries.Count < Most)
        {
            entries[key] = entry;
        }

        return entry;
    }

    /// <summary>What is to be written by now; forgets what has ended.</summary>
    /// <param name="isEnd">Whether the program ends: then all that was counted is written.</param>
    public IReadOnlyList<EventSeriesEntry> Due(bool isEnd = false)
    {
        var now = time.GetUtcNow();
        List<EventSeriesEntry> due = [.. ended];
        ended.Clear();
        foreach (var (key, entry) in entries)
        {
            var hasEnded = isEnd || now - entry.Last >= options.SeriesEnd;
            if (entry.Written < entry.Total && (hasEnded || now - entry.WrittenAt >= options.SeriesRefresh))
            {
                due.Add(entry);
            }

            if (hasEnded)
            {
                entries.Remove(key);
            }
        }

        foreach (var (key, then) in full)
        {
            if (then <= now)
            {
                full.Remove(key);
            }
        }

        return due;
    }

    /// <summary>Forgets an event that could not be written: the next one like it is the first.</summary>
    public void Forget(EventSeriesEntry entry)
    {
        if (entries.TryGetValue(entry.Key, out var known) && ReferenceEquals(known, entry))
        {
            entries.Remove(entry.Key);
        }
    }

    /// <summary>A bucket of tokens for each object, kept as the time at which it is full again.</summary>
    private bool TryUse(ObjectIdentity regarding, DateTimeOffset now)
    {
        var then = full.TryGetValue(regarding, out var known) && known > now ? known : now;
        if (then - now > options.Refill * (options.Burst - 1))
        {
            return false;
        }

        full[regarding] = then + options.Refill;
        return true;
    }
}
