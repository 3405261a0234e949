using System.Globalization;

namespace CrdGen.Schema.Cel.Values.Kubernetes;

/// <summary>A network: an address and the number of the bits that all its addresses share.</summary>
internal sealed class CidrValue(byte[] bytes, int bits) : CelValue
{
    private const string Context = "network address parse error during conversion from string: ";

    public int Bits => bits;

    public IpValue Address => new(bytes);

    public override TypeValue Type => TypeValue.Cidr;

    /// <summary>The bytes of the prefix. It counts for costs.</summary>
    public override long? Size => (bits + 7) / 8;

    /// <summary>The network with the other bits zero.</summary>
    public CidrValue Masked => new([.. bytes.Select((b, i) => (byte)(b & Mask(i)))], bits);

    /// <summary>The network, or why it is none.</summary>
    public static CelValue Parse(string text)
    {
        var slash = text.LastIndexOf('/');
        if (slash < 0)
        {
            return Error(text, "no '/'");
        }

        try
        {
            var bytes = IpAddress.Parse(text.Substring(0, slash), out var zone);
            var digits = text.Substring(slash + 1);
            if (zone.Length > 0)
            {
                return Error(text, "IPv6 zones cannot be present in a prefix");
            }

            if ((digits.Length > 1 && digits[0] is not (>= '1' and <= '9')) || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var bits))
            {
                return Error(text, $"bad bits after slash: {Runes.Quote(digits)}");
            }

            return bits > bytes.Length * 8 ? Error(text, "prefix length out of range")
                : IpAddress.IsV4In6(bytes) ? new ErrorValue($"{Context}IPv4-mapped IPv6 address {Runes.Quote(text)} is not allowed")
                : new CidrValue(bytes, bits);
        }
        catch (FormatException e)
        {
            return Error(text, e.Message);
        }
    }

    public bool Contains(byte[] address) => address.Length == bytes.Length && SharesPrefix(address);

    /// <summary>Whether all addresses of another network are in this one.</summary>
    public bool Contains(CidrValue other) => bits <= other.Bits && Contains(other.Address.Bytes);

    public override CelValue IsEqual(CelValue other) =>
        other is CidrValue cidr ? BoolValue.Of(bits == cidr.Bits && bytes.SequenceEqual(cidr.Address.Bytes)) : ErrorValue.NoSuchOverload(other);

    public override CelValue ConvertTo(TypeValue type) => type.Name == "string" ? new StringValue(ToString()) : base.ConvertTo(type);

    public override string ToString() => $"{IpAddress.Format(bytes)}/{bits.ToString(CultureInfo.InvariantCulture)}";

    private static ErrorValue Error(string text, string message) => new($"{Context}{Context}netip.ParsePrefix({Runes.Quote(text)}): {message}");

    private bool SharesPrefix(byte[] address)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (((address[i] ^ bytes[i]) & Mask(i)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private byte Mask(int index) => (byte)(0xFF << (8 - Math.Min(Math.Max(bits - (8 * index), 0), 8)));
}
