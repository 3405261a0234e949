using CrdGen;

namespace CertManager;

/// <summary>
/// A Certificate resource should be created to ensure an up to date and signed
/// X.509 certificate is stored in the Kubernetes Secret resource named in `spec.secretName`.
///
/// The stored certificate will be renewed before it expires (as configured by `spec.renewBefore`).
/// </summary>
[CustomResource("cert-manager.io", "v1", ShortNames = ["cert", "certs"], Categories = ["cert-manager"])]
[PrinterColumn("Ready", """.status.conditions[?(@.type == "Ready")].status""")]
[PrinterColumn("Secret", ".spec.secretName")]
[PrinterColumn("Issuer", ".spec.issuerRef.name", Priority = 1)]
[PrinterColumn("Status", """.status.conditions[?(@.type == "Ready")].message""", Priority = 1)]
[PrinterColumn("Expiration", ".status.notAfter", Type = "string", Priority = 1)]
[PrinterColumn("Age", ".metadata.creationTimestamp", Type = "date", Description = Columns.Age)]
public sealed partial class Certificate
{
    /// <summary>
    /// Specification of the desired state of the Certificate resource.
    /// https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
    /// </summary>
    public CertificateSpec? Spec { get; init; }

    /// <summary>
    /// Status of the Certificate.
    /// This is set and managed automatically.
    /// Read-only.
    /// More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
    /// </summary>
    public CertificateStatus? Status { get; init; }
}
