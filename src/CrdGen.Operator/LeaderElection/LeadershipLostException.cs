namespace CrdGen.Operator;

/// <summary>This replica does not lead, or does no more: another may, so that it must not write.</summary>
/// <param name="leaseName">The Lease by which they know.</param>
public sealed class LeadershipLostException(string leaseName)
    : InvalidOperationException($"This replica does not hold the Lease '{leaseName}': another one may be at work. The program ends, to be started anew.")
{
    /// <summary>The Lease.</summary>
    public string LeaseName { get; } = leaseName;
}
