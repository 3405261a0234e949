namespace CrdGen.Operator.Faults.Replicas;

/// <summary>
/// The clock of a machine that may sleep: the time of the day goes on, the clock that never goes back stands still meanwhile, as CLOCK_MONOTONIC does, and
/// timers wait.
/// </summary>
internal sealed class StallableTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Action> waiting = [];
    private long slept;
    private long? stalledAt;

    public override long TimestampFrequency => System.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow();

    public override long GetTimestamp()
    {
        lock (gate)
        {
            return (stalledAt ?? System.GetTimestamp()) - slept;
        }
    }

    public void Stall()
    {
        lock (gate)
        {
            stalledAt ??= System.GetTimestamp();
        }
    }

    public void Resume()
    {
        List<Action> due;
        lock (gate)
        {
            if (stalledAt is not { } since)
            {
                return;
            }

            slept += System.GetTimestamp() - since;
            stalledAt = null;
            due = [.. waiting];
            waiting.Clear();
        }

        _ = FireAsync(due);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new StallableTimer(this, callback, state);
        timer.Inner = System.CreateTimer(static timer => ((StallableTimer)timer!).Due(), timer, dueTime, period);
        return timer;
    }

    /// <summary>Timers are late on a machine that has just woken: what it was about goes on before.</summary>
    private static async Task FireAsync(List<Action> due)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(200));
        foreach (var fire in due)
        {
            ThreadPool.QueueUserWorkItem(static fire => fire(), fire, preferLocal: false);
        }
    }

    private sealed class StallableTimer(StallableTime time, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool isDisposed;

        public ITimer? Inner { get; set; }

        public void Due()
        {
            lock (time.gate)
            {
                if (time.stalledAt is not null)
                {
                    time.waiting.Add(Fire);
                    return;
                }
            }

            Fire();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => Inner!.Change(dueTime, period);

        public void Dispose()
        {
            isDisposed = true;
            Inner?.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            isDisposed = true;
            return Inner?.DisposeAsync() ?? default;
        }

        private void Fire()
        {
            if (!isDisposed)
            {
                callback(state);
            }
        }
    }
}
