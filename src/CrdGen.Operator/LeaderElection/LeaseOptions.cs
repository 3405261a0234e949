namespace CrdGen.Operator;

/// <summary>How replicas hold Leases, and how fast another follows. The times are those of client-go.</summary>
public abstract class LeaseOptions
{
    private protected LeaseOptions()
    {
    }

    /// <summary>The namespace of the Leases; <see langword="null"/> for the client's, which in a pod is the pod's own.</summary>
    public string? Namespace { get; set; }

    /// <summary>Who this replica is; no other may have the name. The pod's name and a number of chance, if nothing is said.</summary>
    public string Identity { get; set; } = $"{Environment.MachineName}_{Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(8))}";

    /// <summary>How long others wait after they saw a Lease renewed for the last time before they take it.</summary>
    public TimeSpan LeaseDuration { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long the holder tries to renew a Lease before it gives up. It must be less than <see cref="LeaseDuration"/>.</summary>
    public TimeSpan RenewDeadline { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait between tries. It must be less than <see cref="RenewDeadline"/>.</summary>
    public TimeSpan RetryPeriod { get; set; } = TimeSpan.FromSeconds(2);

    /// <exception cref="InvalidOperationException">Something does not fit together.</exception>
    internal virtual void Validate()
    {
        if (!(TimeSpan.Zero < RetryPeriod && RetryPeriod < RenewDeadline && RenewDeadline < LeaseDuration))
        {
            throw new InvalidOperationException(
                $"Leases need RetryPeriod ({RetryPeriod}) < RenewDeadline ({RenewDeadline}) < LeaseDuration ({LeaseDuration}): otherwise two replicas are at work at once, or none for long.");
        }

        if (string.IsNullOrEmpty(Identity))
        {
            throw new InvalidOperationException("A replica needs an Identity that no other has: leave it as it is, or set it to the pod's name.");
        }
    }
}
