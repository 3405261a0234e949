namespace CrdGen.Operator;

/// <summary>By which Lease one of several replicas leads, and how fast another follows.</summary>
public sealed class LeaderElectionOptions : LeaseOptions
{
    internal LeaderElectionOptions(string leaseName) => LeaseName = leaseName;

    /// <summary>The name of the Lease: the same for all replicas. The roles that the build writes are about it alone, so nothing else can change it.</summary>
    public string LeaseName { get; }

    /// <summary>Whether the Lease is given up when the program ends, so that another leads at once.</summary>
    public bool ReleaseOnStop { get; set; } = true;
}
