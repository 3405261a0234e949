namespace CrdGen.Operator;

/// <summary>This replica does not hold the Lease, or does no more: another may, so that it must not write.</summary>
/// <param name="leaseName">The Lease by which they know.</param>
/// <param name="innerException">What was cancelled.</param>
public sealed class LeadershipLostException(string leaseName, Exception? innerException = null)
    : InvalidOperationException($"This replica does not hold the Lease '{leaseName}': another one may be at work, so nothing is written.", innerException)
{
    /// <summary>The Lease.</summary>
    public string LeaseName { get; } = leaseName;
}
