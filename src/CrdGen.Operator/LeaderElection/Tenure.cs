using System.Diagnostics.CodeAnalysis;

namespace CrdGen.Operator;

/// <summary>
/// One holding of a Lease, from when it was taken until it is lost or given up. What has ended stays so: who takes the Lease again
/// has another tenure, and what is left of work from before may not write under it.
/// </summary>
[SuppressMessage("Reliability", "CA1001:Types that own disposable fields should be disposable", Justification = "Its source has no timer; tokens of it outlive it.")]
internal sealed class Tenure(string leaseName, TimeSpan deadline, ClockReading takenAt)
{
    private readonly CancellationTokenSource ended = new();
    private readonly Lock gate = new();
    private TaskCompletionSource? idle;
    private ClockReading renewedAt = takenAt;
    private volatile bool isOver;
    private bool isClosed;
    private int running;

    /// <summary>The Lease.</summary>
    public string LeaseName => leaseName;

    /// <summary>
    /// Whether nobody else can hold the Lease yet, for sure. It becomes false by the passing of time alone, so that a replica that was stopped
    /// for a while, and does not know it, does not write.
    /// </summary>
    public bool IsHeld => !isOver && Left > TimeSpan.Zero;

    /// <summary>How long it holds without being renewed.</summary>
    public TimeSpan Left => deadline - Volatile.Read(ref renewedAt).Elapsed;

    /// <summary>Is cancelled when it ends.</summary>
    public CancellationToken Ended => ended.Token;

    /// <summary>Says that the Lease was renewed by a request that began at a time.</summary>
    /// <returns>Whether that came in time; otherwise the tenure is over.</returns>
    public bool Renew(ClockReading at)
    {
        if (!IsHeld)
        {
            return false;
        }

        Volatile.Write(ref renewedAt, at);
        return true;
    }

    /// <summary>Ends it.</summary>
    public void End()
    {
        isOver = true;
        ended.Cancel();
    }

    /// <summary>Begins a piece of work under it, if it takes any.</summary>
    public bool TryEnter()
    {
        lock (gate)
        {
            if (isClosed || !IsHeld)
            {
                return false;
            }

            running++;
            return true;
        }
    }

    /// <summary>Says that a piece of work has ended.</summary>
    public void Exit()
    {
        lock (gate)
        {
            if (--running == 0)
            {
                idle?.TrySetResult();
            }
        }
    }

    /// <summary>Takes no more work.</summary>
    /// <returns>Ends when none is left.</returns>
    public Task CloseAsync()
    {
        lock (gate)
        {
            isClosed = true;
            idle ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            if (running == 0)
            {
                idle.TrySetResult();
            }

            return idle.Task;
        }
    }
}
