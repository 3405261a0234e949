namespace CrdGen.Operator;

public sealed partial class WorkQueue<TKey>
{
    private readonly PriorityQueue<(TKey Key, int Delay), long> delays = new();
    private readonly ITimer timer;

    /// <summary>
    /// Puts a key in after a time. What comes first counts: one that waits already, or whose delay ends sooner, stays as it is.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="delay">The time; none or less means at once.</param>
    /// <param name="priority">Why.</param>
    public void AddAfter(TKey key, TimeSpan delay, WorkPriority priority = WorkPriority.Changed)
    {
        if (delay <= TimeSpan.Zero)
        {
            Add(key, priority);
            return;
        }

        lock (gate)
        {
            metrics?.Added();
            Delay(key, Item(key), delay, priority);
        }
    }

    /// <summary>Puts a key in that has failed, after a delay that grows with the failures in a row.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The delay.</returns>
    public TimeSpan AddAfterFailure(TKey key)
    {
        lock (gate)
        {
            var item = Item(key);
            var delay = backoff.After(++item.Failures);
            metrics?.Retried();
            Delay(key, item, delay, WorkPriority.Changed);
            return delay;
        }
    }

    /// <summary>Forgets the failures of a key: it has succeeded, or is given up.</summary>
    /// <param name="key">The key.</param>
    public void Forget(TKey key)
    {
        lock (gate)
        {
            if (items.TryGetValue(key, out var item))
            {
                item.Failures = 0;
                DropIfIdle(key, item);
            }
        }
    }

    /// <summary>How often a key has failed in a row.</summary>
    /// <param name="key">The key.</param>
    public int Failures(TKey key)
    {
        lock (gate)
        {
            return items.TryGetValue(key, out var item) ? item.Failures : 0;
        }
    }

    private void Delay(TKey key, WorkItem item, TimeSpan delay, WorkPriority priority)
    {
        var due = time.GetTimestamp() + (long)(delay.TotalSeconds * time.TimestampFrequency);
        if (item.Waiting is not null || item.Again is not null || item.Due <= due)
        {
            return;
        }

        item.Due = due;
        item.DuePriority = priority;
        item.Delay = ++tickets;
        delays.Enqueue((key, item.Delay), due);
        if (delays.Peek().Delay == item.Delay)
        {
            SetTimer(due);
        }
    }

    private void Release()
    {
        lock (gate)
        {
            while (delays.TryPeek(out var next, out var due))
            {
                if (due > time.GetTimestamp())
                {
                    SetTimer(due);
                    return;
                }

                delays.Dequeue();
                if (items.TryGetValue(next.Key, out var item) && item.Due is not null && item.Delay == next.Delay)
                {
                    Enqueue(next.Key, item, item.DuePriority);
                }
            }
        }
    }

    private void SetTimer(long due)
    {
        // Timers count in whole milliseconds, and may be early by a part of one.
        var wait = time.GetElapsedTime(time.GetTimestamp(), due);
        var limit = TimeSpan.FromDays(1);
        timer.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait > limit ? limit : TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }
}
