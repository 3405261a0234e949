namespace CrdGen.Operator;

/// <summary>By which Lease one of several replicas leads, and how fast another follows. The times are those of client-go.</summary>
public sealed class LeaderElectionOptions
{
    /// <summary>The name of the Lease: the same for all replicas.</summary>
    public required string LeaseName { get; set; }

    /// <summary>The namespace of the Lease; <see langword="null"/> for the client's.</summary>
    public string? Namespace { get; set; }

    /// <summary>Who this replica is; no other may have the name. The pod's name and a number of chance, if nothing is said.</summary>
    public string Identity { get; set; } = $"{Environment.MachineName}_{Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(8))}";

    /// <summary>How long others wait after they saw the Lease renewed for the last time before they take it.</summary>
    public TimeSpan LeaseDuration { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long the leader tries to renew the Lease before it gives up. It must be less than <see cref="LeaseDuration"/>.</summary>
    public TimeSpan RenewDeadline { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait between tries. It must be less than <see cref="RenewDeadline"/>.</summary>
    public TimeSpan RetryPeriod { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether the Lease is given up when the program ends, so that another leads at once.</summary>
    public bool ReleaseOnStop { get; set; } = true;

    /// <exception cref="InvalidOperationException">The times do not fit together.</exception>
    internal void Validate()
    {
        if (!(TimeSpan.Zero < RetryPeriod && RetryPeriod < RenewDeadline && RenewDeadline < LeaseDuration))
        {
            throw new InvalidOperationException(
                $"Leader election needs RetryPeriod ({RetryPeriod}) < RenewDeadline ({RenewDeadline}) < LeaseDuration ({LeaseDuration}): otherwise two replicas lead at once, or none for long.");
        }
    }
}
