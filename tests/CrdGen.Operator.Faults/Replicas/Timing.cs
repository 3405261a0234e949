namespace CrdGen.Operator.Faults.Replicas;

/// <summary>The times of leader election: as short as a busy machine bears, so that there are many takeovers.</summary>
internal static class Timing
{
    public static readonly TimeSpan LeaseDuration = TimeSpan.FromSeconds(5);
    public static readonly TimeSpan RenewDeadline = TimeSpan.FromSeconds(3);
    public static readonly TimeSpan RetryPeriod = TimeSpan.FromMilliseconds(500);

    /// <summary>Within this, another leads after the leader has gone.</summary>
    public static readonly TimeSpan Takeover = LeaseDuration + TimeSpan.FromSeconds(3);
}
