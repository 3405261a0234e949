namespace CrdGen.Operator;

/// <summary>By which Lease one of several replicas leads, and how fast another follows.</summary>
public sealed class LeaderElectionOptions : LeaseOptions
{
    /// <summary>The name of the Lease: the same for all replicas.</summary>
    public required string LeaseName { get; set; }

    /// <summary>Whether the Lease is given up when the program ends, so that another leads at once.</summary>
    public bool ReleaseOnStop { get; set; } = true;

    internal override void Validate()
    {
        base.Validate();
        if (string.IsNullOrEmpty(LeaseName))
        {
            throw new InvalidOperationException("Leader election needs the name of a Lease: UseLeaderElection(\"my-operator\").");
        }
    }
}
