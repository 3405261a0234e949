using CrdGen;

namespace CertManager;

/// <summary>CertificateStatus defines the observed state of Certificate</summary>
public sealed record CertificateStatus
{
    /// <summary>
    /// List of status conditions to indicate the status of certificates.
    /// Known condition types are `Ready` and `Issuing`.
    /// </summary>
    [ListType(ListType.Map, nameof(CertificateCondition.Type))]
    public IReadOnlyList<CertificateCondition>? Conditions { get; init; }

    /// <summary>
    /// LastFailureTime is set only if the latest issuance for this
    /// Certificate failed and contains the time of the failure. If an
    /// issuance has failed, the delay till the next issuance will be
    /// calculated using formula time.Hour * 2 ^ (failedIssuanceAttempts -
    /// 1). If the latest issuance has succeeded this field will be unset.
    /// </summary>
    public DateTimeOffset? LastFailureTime { get; init; }

    /// <summary>
    /// The time after which the certificate stored in the secret named
    /// by this resource in `spec.secretName` is valid.
    /// </summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>
    /// The expiration time of the certificate stored in the secret named
    /// by this resource in `spec.secretName`.
    /// </summary>
    public DateTimeOffset? NotAfter { get; init; }

    /// <summary>
    /// RenewalTime is the time at which the certificate will be next
    /// renewed.
    /// If not set, no upcoming renewal is scheduled.
    /// </summary>
    public DateTimeOffset? RenewalTime { get; init; }

    /// <summary>
    /// The current 'revision' of the certificate as issued.
    ///
    /// When a CertificateRequest resource is created, it will have the
    /// `cert-manager.io/certificate-revision` set to one greater than the
    /// current value of this field.
    ///
    /// Upon issuance, this field will be set to the value of the annotation
    /// on the CertificateRequest resource used to issue the certificate.
    ///
    /// Persisting the value on the CertificateRequest resource allows the
    /// certificates controller to know whether a request is part of an old
    /// issuance or if it is part of the ongoing revision's issuance by
    /// checking if the revision value in the annotation is greater than this
    /// field.
    /// </summary>
    [Format(null)]
    public int? Revision { get; init; }

    /// <summary>
    /// The name of the Secret resource containing the private key to be used
    /// for the next certificate iteration.
    /// The keymanager controller will automatically set this field if the
    /// `Issuing` condition is set to `True`.
    /// It will automatically unset this field when the Issuing condition is
    /// not set or False.
    /// </summary>
    public string? NextPrivateKeySecretName { get; init; }

    /// <summary>
    /// The number of continuous failed issuance attempts up till now. This
    /// field gets removed (if set) on a successful issuance and gets set to
    /// 1 if unset and an issuance has failed. If an issuance has failed, the
    /// delay till the next issuance will be calculated using formula
    /// time.Hour * 2 ^ (failedIssuanceAttempts - 1).
    /// </summary>
    [Format(null)]
    public int? FailedIssuanceAttempts { get; init; }

    /// <summary>ACME stores information that is fetched from the ACME CA server.</summary>
    public CertificateAcmeStatus? Acme { get; init; }
}
