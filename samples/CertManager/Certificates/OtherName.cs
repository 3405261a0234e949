namespace CertManager;

public sealed record OtherName
{
    /// <summary>
    /// OID is the object identifier for the otherName SAN.
    /// The object identifier must be expressed as a dotted string, for
    /// example, "1.2.840.113556.1.4.221".
    /// </summary>
    public string? Oid { get; init; }

    /// <summary>
    /// utf8Value is the string value of the otherName SAN.
    /// The utf8Value accepts any valid UTF8 string to set as value for the otherName SAN.
    /// </summary>
    public string? Utf8Value { get; init; }
}
