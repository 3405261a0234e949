using System.Diagnostics.CodeAnalysis;

namespace CrdGen.Operator;

/// <summary>
/// Keys that wait for work. A key is in it once, however often it is added, and nobody gets a key that another still works
/// on: one that is added meanwhile comes back after <see cref="Done"/>. Keys that changed go first, but one in eight is a key that is
/// only to be looked at again, so that neither kind starves. The order within a kind is that of the adds.
/// </summary>
/// <typeparam name="TKey">What identifies a piece of work.</typeparam>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "Work queue is Kubernetes' name for it.")]
public sealed partial class WorkQueue<TKey> : IDisposable
    where TKey : notnull
{
    private const int ResyncShare = 8;

    private readonly Lock gate = new();
    private readonly Dictionary<TKey, WorkItem> items = [];
    private readonly Queue<(TKey Key, int Place)>[] places = [new(), new()];
    private readonly int[] counts = [0, 0];
    private readonly HashSet<WorkItem> taken = [];
    private readonly Queue<TaskCompletionSource<TKey>> takers = new();
    private readonly WorkQueueMetrics? metrics;
    private readonly TimeProvider time;
    private readonly Backoff backoff;
    private int tickets;
    private int turn;

    /// <summary>A queue with nothing in it.</summary>
    /// <param name="backoff">How long keys wait after failures; <see langword="null"/> for <see cref="Backoff.Default"/>.</param>
    /// <param name="time">The clock; <see langword="null"/> for the system's.</param>
    /// <param name="metrics">What counts; <see langword="null"/> for nothing.</param>
    public WorkQueue(Backoff? backoff = null, TimeProvider? time = null, WorkQueueMetrics? metrics = null)
    {
        this.backoff = backoff ?? Backoff.Default;
        this.time = time ?? TimeProvider.System;
        this.metrics = metrics;
        timer = this.time.CreateTimer(static queue => ((WorkQueue<TKey>)queue!).Release(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        metrics?.Attach(Observe);
    }

    /// <summary>How many keys wait to be taken. Those that are delayed do not count.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return counts[0] + counts[1];
            }
        }
    }

    /// <summary>Puts a key in. One that waits already gets the higher of both priorities; a delay of it is over.</summary>
    /// <param name="key">The key.</param>
    /// <param name="priority">Why.</param>
    public void Add(TKey key, WorkPriority priority = WorkPriority.Changed)
    {
        lock (gate)
        {
            metrics?.Added();
            Enqueue(key, Item(key), priority);
        }
    }

    /// <summary>Takes the next key, once there is one. <see cref="Done"/> must be called for it.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The token ended the wait.</exception>
    public async ValueTask<TKey> TakeAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource<TKey> taker;
        lock (gate)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryTake(out var key))
            {
                return key;
            }

            taker = new(TaskCreationOptions.RunContinuationsAsynchronously);
            takers.Enqueue(taker);
        }

        // A taker that gives up stays in the line, and is passed over.
        using var registration = cancellationToken.UnsafeRegister(static (taker, token) => ((TaskCompletionSource<TKey>)taker!).TrySetCanceled(token), taker);
        return await taker.Task.ConfigureAwait(false);
    }

    /// <summary>Says that work on a key has ended. If it was added meanwhile, it waits again.</summary>
    /// <param name="key">The key, as <see cref="TakeAsync"/> gave it.</param>
    /// <exception cref="InvalidOperationException">Nobody has taken it.</exception>
    public void Done(TKey key)
    {
        lock (gate)
        {
            if (!items.TryGetValue(key, out var item) || !item.IsTaken)
            {
                throw new InvalidOperationException($"Nobody works on {key}.");
            }

            item.IsTaken = false;
            taken.Remove(item);
            metrics?.Done(time.GetElapsedTime(item.TakenSince));
            if (item.Again is { } priority)
            {
                item.Again = null;
                Enqueue(key, item, priority);
            }
            else
            {
                DropIfIdle(key, item);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        metrics?.Detach(Observe);
        timer.Dispose();
        lock (gate)
        {
            while (takers.TryDequeue(out var taker))
            {
                taker.TrySetCanceled();
            }
        }
    }

    private WorkQueueState Observe()
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            TimeSpan all = default, longest = default;
            foreach (var item in taken)
            {
                var worked = time.GetElapsedTime(item.TakenSince, now);
                all += worked;
                longest = worked > longest ? worked : longest;
            }

            return new(counts[(int)WorkPriority.Changed], counts[(int)WorkPriority.Resync], all, longest);
        }
    }

    private WorkItem Item(TKey key)
    {
        if (!items.TryGetValue(key, out var item))
        {
            items.Add(key, item = new());
        }

        return item;
    }

    private void DropIfIdle(TKey key, WorkItem item)
    {
        if (item.IsIdle)
        {
            items.Remove(key);
        }
    }

    private void Enqueue(TKey key, WorkItem item, WorkPriority priority)
    {
        item.Due = null;
        if (item.IsTaken)
        {
            item.Again = Higher(item.Again, priority);
            return;
        }

        if (item.Waiting >= priority)
        {
            return;
        }

        if (item.Waiting is { } lower)
        {
            counts[(int)lower]--;
        }
        else
        {
            item.WaitingSince = time.GetTimestamp();
        }

        item.Waiting = priority;
        item.Place = ++tickets;
        counts[(int)priority]++;
        places[(int)priority].Enqueue((key, item.Place));
        Serve();
    }

    /// <summary>Gives keys to those who wait for one.</summary>
    private void Serve()
    {
        while (takers.TryPeek(out var taker))
        {
            if (taker.Task.IsCompleted)
            {
                takers.Dequeue();
            }
            else if (counts[0] + counts[1] == 0)
            {
                return;
            }
            else if (TryTake(out var key) && !takers.Dequeue().TrySetResult(key))
            {
                // The taker gave up at this moment.
                var item = items[key];
                item.IsTaken = false;
                taken.Remove(item);
                Enqueue(key, item, WorkPriority.Changed);
                return;
            }
        }
    }

    private bool TryTake([MaybeNullWhen(false)] out TKey key)
    {
        key = default;
        if (counts[0] + counts[1] == 0)
        {
            return false;
        }

        var preferred = ++turn % ResyncShare == 0 ? WorkPriority.Resync : WorkPriority.Changed;
        var priority = counts[(int)preferred] > 0 ? preferred : 1 - preferred;
        var queue = places[(int)priority];
        WorkItem? item;
        int place;
        do
        {
            (key, place) = queue.Dequeue();
        }
        while (!items.TryGetValue(key, out item) || item.Waiting != priority || item.Place != place);

        counts[(int)priority]--;
        item.Waiting = null;
        item.IsTaken = true;
        taken.Add(item);
        item.TakenSince = time.GetTimestamp();
        metrics?.Taken(time.GetElapsedTime(item.WaitingSince, item.TakenSince));
        return true;
    }

    private static WorkPriority Higher(WorkPriority? one, WorkPriority other) => one > other ? one.Value : other;
}
