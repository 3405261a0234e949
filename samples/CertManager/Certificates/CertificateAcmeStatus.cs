namespace CertManager;

public sealed record CertificateAcmeStatus
{
    /// <summary>
    /// ARI stores the ACME Renewal Information that is fetched from the ACME server
    /// in accordance with RFC 9773. This is only populated if the ARI feature gate is enabled.
    /// </summary>
    public CertificateAriStatus? Ari { get; init; }
}

public sealed record CertificateAriStatus
{
    /// <summary>
    /// SuggestedWindow is the suggested renewal window as returned by the ACME server in accordance with RFC 9773.
    /// </summary>
    public AcmeRenewalWindow? SuggestedWindow { get; init; }

    /// <summary>
    /// ExplanationURL is a human-readable URL that may explain why the suggested window
    /// has its current value.
    /// </summary>
    public string? ExplanationURL { get; init; }

    /// <summary>LastChecked is the time at which the ACME server was last checked for renewal information.</summary>
    public DateTimeOffset? LastChecked { get; init; }

    /// <summary>NextCheck is the time at which the ACME server will next be checked for renewal information.</summary>
    public DateTimeOffset? NextCheck { get; init; }

    /// <summary>
    /// LastError is the last error encountered when checking the ACME server for renewal information, if any.
    /// </summary>
    public string? LastError { get; init; }
}

public sealed record AcmeRenewalWindow
{
    /// <summary>Start is the start of the suggested renewal window.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>End is the end of the suggested renewal window.</summary>
    public required DateTimeOffset End { get; init; }
}
