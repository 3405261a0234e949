using CrdGen;

namespace CertManager;

/// <summary>IssuerReference is a reference to a certificate issuer object with a given name, kind and group.</summary>
public sealed record IssuerReference
{
    /// <summary>
    /// Group of the issuer being referred to.
    /// Defaults to 'cert-manager.io'.
    /// </summary>
    [SelectableField]
    public string? Group { get; init; }

    /// <summary>
    /// Kind of the issuer being referred to.
    /// Defaults to 'Issuer'.
    /// </summary>
    [SelectableField]
    public string? Kind { get; init; }

    /// <summary>Name of the issuer being referred to.</summary>
    [SelectableField]
    public required string Name { get; init; }
}
