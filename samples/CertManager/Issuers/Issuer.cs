using CrdGen;

namespace CertManager;

/// <summary>
/// An Issuer represents a certificate issuing authority which can be
/// referenced as part of `issuerRef` fields.
/// It is scoped to a single namespace and can therefore only be referenced by
/// resources within the same namespace.
/// </summary>
[CustomResource("cert-manager.io", "v1", ShortNames = ["iss"], Categories = ["cert-manager"])]
[PrinterColumn("Ready", """.status.conditions[?(@.type == "Ready")].status""")]
[PrinterColumn("Status", """.status.conditions[?(@.type == "Ready")].message""", Priority = 1)]
[PrinterColumn("Age", ".metadata.creationTimestamp", Type = "date", Description = Columns.Age)]
public sealed partial class Issuer
{
    /// <summary>Desired state of the Issuer resource.</summary>
    public required IssuerSpec Spec { get; init; }

    /// <summary>Status of the Issuer. This is set and managed automatically.</summary>
    public IssuerStatus? Status { get; init; }
}
