using Microsoft.Extensions.Hosting;

namespace CrdGen.Operator.Faults.Replicas;

/// <summary>A replica from its start to its end, and what can befall it.</summary>
internal sealed class ReplicaLife(ReplicaIdentity identity)
{
    private TaskCompletionSource? frozen;
    private int heldWrites;

    public ReplicaIdentity Identity => identity;

    public StallableTime Time { get; } = new();

    public IHostApplicationLifetime? Lifetime { get; set; }

    /// <summary>What its requests wait for.</summary>
    public Task Gate => frozen?.Task ?? Task.CompletedTask;

    /// <summary>How many writes waited while it stood still.</summary>
    public int HeldWrites => heldWrites;

    /// <summary>A request begins to wait.</summary>
    public void Hold(HttpRequestMessage request)
    {
        if (request.Method != HttpMethod.Get && !request.RequestUri!.AbsolutePath.Contains("/leases", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref heldWrites);
        }
    }

    /// <summary>It stands still: no request leaves it, its clock and its timers wait.</summary>
    public void Freeze()
    {
        identity.IsFrozen = true;
        frozen = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Time.Stall();
    }

    /// <summary>It goes on where it was: what it was about to send, it sends now.</summary>
    public void Thaw()
    {
        Time.Resume();
        identity.IsFrozen = false;
        frozen?.TrySetResult();
    }

    /// <summary>It ends, and says nothing to anybody any more.</summary>
    public void Crash()
    {
        frozen = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Lifetime?.StopApplication();
    }
}
