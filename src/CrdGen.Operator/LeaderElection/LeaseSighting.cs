using CrdGen.Models.Coordination.V1;

namespace CrdGen.Operator;

/// <summary>
/// A Lease as it was seen last. Clocks of replicas may differ: what counts is for how long this replica has seen no renewal, by its own
/// clock that never goes back.
/// </summary>
internal sealed class LeaseSighting(TimeProvider time)
{
    private long since;

    /// <summary>The Lease; <see langword="null"/> if it was not there.</summary>
    public Lease? Lease { get; private set; }

    /// <summary>Who has it; <see langword="null"/> for nobody.</summary>
    public string? Holder => Lease?.Spec?.HolderIdentity is { Length: > 0 } holder ? holder : null;

    /// <summary>For how long nobody has changed it, as far as it was seen.</summary>
    public TimeSpan Age => time.GetElapsedTime(since);

    /// <summary>Whether somebody has it who has renewed it within its time.</summary>
    public bool IsTaken => Holder is not null && Age < TimeSpan.FromSeconds(Lease!.Spec!.LeaseDurationSeconds ?? 0);

    /// <summary>Remembers what a request has shown.</summary>
    public void See(Lease? found)
    {
        if (found is null || Lease?.Metadata.ResourceVersion != found.Metadata.ResourceVersion)
        {
            Lease = found;
            since = time.GetTimestamp();
        }
    }
}
