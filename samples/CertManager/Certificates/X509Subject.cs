using CrdGen;

namespace CertManager;

/// <summary>X509Subject Full X509 name specification</summary>
public sealed record X509Subject
{
    /// <summary>Organizations to be used on the Certificate.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? Organizations { get; init; }

    /// <summary>Countries to be used on the Certificate.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? Countries { get; init; }

    /// <summary>Organizational Units to be used on the Certificate.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? OrganizationalUnits { get; init; }

    /// <summary>Cities to be used on the Certificate.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? Localities { get; init; }

    /// <summary>State/Provinces to be used on the Certificate.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? Provinces { get; init; }

    /// <summary>Street addresses to be used on the Certificate.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? StreetAddresses { get; init; }

    /// <summary>Postal codes to be used on the Certificate.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<string>? PostalCodes { get; init; }

    /// <summary>Serial number to be used on the Certificate.</summary>
    public string? SerialNumber { get; init; }
}
