namespace CrdGen.Schema.Cel.Values.Kubernetes;

/// <summary>An IP address: 4 or 16 bytes.</summary>
internal sealed class IpValue(byte[] bytes) : CelValue
{
    public byte[] Bytes => bytes;

    public override TypeValue Type => TypeValue.Ip;

    /// <summary>4 or 16. It counts for costs.</summary>
    public override long? Size => bytes.Length;

    public bool IsV4 => bytes.Length == 4;

    public bool IsUnspecified => bytes.All(b => b == 0);

    public bool IsLoopback => IsV4 ? bytes[0] == 127 : bytes.Take(15).All(b => b == 0) && bytes[15] == 1;

    public bool IsMulticast => IsV4 ? (bytes[0] & 0xF0) == 0xE0 : bytes[0] == 0xFF;

    public bool IsLinkLocalMulticast => IsV4 ? bytes[0] == 224 && bytes[1] == 0 && bytes[2] == 0 : bytes[0] == 0xFF && (bytes[1] & 0x0F) == 0x02;

    public bool IsLinkLocalUnicast => IsV4 ? bytes[0] == 169 && bytes[1] == 254 : bytes[0] == 0xFE && (bytes[1] & 0xC0) == 0x80;

    public bool IsGlobalUnicast => !(IsV4 && bytes.All(b => b == 255)) && !IsUnspecified && !IsLoopback && !IsMulticast && !IsLinkLocalUnicast;

    /// <summary>The address, or why it is none: zones and IPv4 in IPv6 are not allowed.</summary>
    public static CelValue Parse(string text)
    {
        try
        {
            var bytes = IpAddress.Parse(text, out var zone);
            return zone.Length > 0 ? new ErrorValue($"IP address {Runes.Quote(text)} with zone value is not allowed")
                : IpAddress.IsV4In6(bytes) ? new ErrorValue($"IPv4-mapped IPv6 address {Runes.Quote(text)} is not allowed")
                : new IpValue(bytes);
        }
        catch (FormatException e)
        {
            return new ErrorValue($"IP Address {Runes.Quote(text)} parse error during conversion from string: {e.Message}");
        }
    }

    public override CelValue IsEqual(CelValue other) => other is IpValue ip ? BoolValue.Of(bytes.SequenceEqual(ip.Bytes)) : ErrorValue.NoSuchOverload(other);

    public override CelValue ConvertTo(TypeValue type) => type.Name == "string" ? new StringValue(ToString()) : base.ConvertTo(type);

    public override string ToString() => IpAddress.Format(bytes);
}
