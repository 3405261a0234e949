using CrdGen;

namespace CertManager;

/// <summary>IssuerStatus contains status information about an Issuer</summary>
public sealed record IssuerStatus
{
    /// <summary>
    /// List of status conditions to indicate the status of a CertificateRequest.
    /// Known condition types are `Ready`.
    /// </summary>
    [ListType(ListType.Map, nameof(IssuerCondition.Type))]
    public IReadOnlyList<IssuerCondition>? Conditions { get; init; }

    /// <summary>
    /// ACME specific status options.
    /// This field should only be set if the Issuer is configured to use an ACME
    /// server to issue certificates.
    /// </summary>
    public AcmeIssuerStatus? Acme { get; init; }
}

public sealed record AcmeIssuerStatus
{
    /// <summary>
    /// URI is the unique account identifier, which can also be used to retrieve
    /// account details from the CA
    /// </summary>
    public string? Uri { get; init; }

    /// <summary>
    /// LastRegisteredEmail is the email associated with the latest registered
    /// ACME account, in order to track changes made to registered account
    /// associated with the  Issuer
    /// </summary>
    public string? LastRegisteredEmail { get; init; }

    /// <summary>
    /// LastPrivateKeyHash is a hash of the private key associated with the latest
    /// registered ACME account, in order to track changes made to registered account
    /// associated with the Issuer
    /// </summary>
    public string? LastPrivateKeyHash { get; init; }
}
