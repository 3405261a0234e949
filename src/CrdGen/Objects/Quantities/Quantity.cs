using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>
/// An amount with a unit: <c>100m</c>, <c>1.5Gi</c>, <c>2e3</c> (<c>io.k8s.apimachinery.pkg.api.resource.Quantity</c>).
/// It is a multiple of 10⁻⁹: what is finer is rounded away from zero, and a binary quantity beyond 2⁶³ − 1 is capped to that.
/// </summary>
/// <remarks>
/// Quantities are compared by their amounts, as Kubernetes does: <c>1Gi</c> equals <c>1024Mi</c>. The text that was given or read
/// is kept, and written again; results of arithmetic are written in the canonical form.
/// </remarks>
[JsonConverter(typeof(QuantityConverter))]
[KubernetesType("io.k8s.apimachinery.pkg.api.resource.Quantity")]
public readonly partial struct Quantity : IEquatable<Quantity>, IComparable<Quantity>, IComparable, IParsable<Quantity>
{
    private readonly string? text;
    private readonly BigInteger nano;

    /// <summary>A quantity as it is written.</summary>
    /// <param name="text">A number and a unit: n u m k M G T P E, Ki Mi Gi Ti Pi Ei, an exponent such as <c>e3</c>, or none.</param>
    /// <exception cref="FormatException">The text is no quantity.</exception>
    public Quantity(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!QuantityText.TryParse(text, out nano, out var format, out var error))
        {
            throw new FormatException($"'{text}' is no quantity: {error}.");
        }

        this.text = text;
        Format = format;
    }

    /// <summary>An integer.</summary>
    /// <param name="value">The integer.</param>
    /// <param name="format">How it is written.</param>
    public Quantity(long value, QuantityFormat format = QuantityFormat.DecimalSI)
        : this(QuantityText.Scale(value, -QuantityUnit.Nano), format)
    {
    }

    private Quantity(BigInteger nano, QuantityFormat format)
    {
        this.nano = nano;
        Format = format;
    }

    /// <summary>How the quantity is written.</summary>
    public QuantityFormat Format { get; }

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => nano.Sign;

    /// <summary>An integer of thousandths, such as millicores.</summary>
    /// <param name="value">The thousandths.</param>
    /// <param name="format">How it is written. A fraction is never written with binary units.</param>
    public static Quantity FromMilli(long value, QuantityFormat format = QuantityFormat.DecimalSI) => new(QuantityText.Scale(value, -3 - QuantityUnit.Nano), format);

    /// <summary>A decimal number, rounded away from zero to a multiple of 10⁻⁹.</summary>
    /// <param name="value">The number.</param>
    /// <param name="format">How it is written. A fraction is never written with binary units.</param>
    public static Quantity FromDecimal(decimal value, QuantityFormat format = QuantityFormat.DecimalSI)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        var unscaled = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return new(QuantityText.Scale(value < 0 ? -unscaled : unscaled, -scale - QuantityUnit.Nano), format);
    }

    /// <summary>The amount in whole units, rounded away from zero: bytes, cores.</summary>
    /// <exception cref="OverflowException">It has more than 64 bits.</exception>
    public long ToInt64() => ToInt64(0);

    /// <summary>The amount in thousandths, rounded away from zero: millicores.</summary>
    /// <exception cref="OverflowException">It has more than 64 bits.</exception>
    public long ToMilliInt64() => ToInt64(-3);

    /// <summary>The amount in units of a power of ten, rounded away from zero.</summary>
    /// <param name="exponent">The power: −3 for thousandths.</param>
    /// <exception cref="OverflowException">It has more than 64 bits.</exception>
    public long ToInt64(int exponent) => (long)QuantityText.Scale(nano, QuantityUnit.Nano - exponent);

    /// <summary>The amount.</summary>
    /// <exception cref="OverflowException">It is beyond <see cref="decimal.MaxValue"/>.</exception>
    public decimal ToDecimal()
    {
        var one = BigInteger.Pow(10, -QuantityUnit.Nano);
        var units = (decimal)BigInteger.DivRem(nano, one, out var fraction);
        return units + (new decimal((long)fraction) / new decimal((long)one));
    }

    /// <summary>The nearest double.</summary>
    public double ToDouble() => double.Parse(nano.ToString(System.Globalization.CultureInfo.InvariantCulture) + "e-9", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The quantity rounded away from zero to a multiple of a power of ten.</summary>
    /// <param name="exponent">The power: 0 for whole units.</param>
    public Quantity RoundUp(int exponent)
    {
        var rounded = exponent <= QuantityUnit.Nano ? nano : QuantityText.Scale(QuantityText.Scale(nano, QuantityUnit.Nano - exponent), exponent - QuantityUnit.Nano);
        return rounded == nano ? this : new(rounded, Format);
    }

    /// <summary>
    /// The form that Kubernetes writes: no fraction, and the largest unit without loss, so that <c>1.5Gi</c> is <c>1536Mi</c>.
    /// </summary>
    public string ToCanonicalString() => QuantityText.Canonical(nano, Format);

    /// <summary>The text that was given, or the canonical form of what was computed.</summary>
    public override string ToString() => text ?? ToCanonicalString();

    /// <summary>A quantity as it is written.</summary>
    /// <param name="s">A number and a unit.</param>
    /// <param name="provider">Not used: quantities are the same everywhere.</param>
    /// <exception cref="FormatException">The text is no quantity.</exception>
    public static Quantity Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <summary>A quantity as it is written.</summary>
    /// <param name="s">A number and a unit.</param>
    /// <param name="result">The quantity, or 0.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quantity result) => TryParse(s, null, out result);

    /// <summary>A quantity as it is written.</summary>
    /// <param name="s">A number and a unit.</param>
    /// <param name="provider">Not used: quantities are the same everywhere.</param>
    /// <param name="result">The quantity, or 0.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result)
    {
        var success = QuantityText.TryParse(s ?? "", out _, out _, out _);
        result = success ? new(s!) : default;
        return success;
    }

    /// <summary>A quantity as it is written.</summary>
    /// <param name="text">A number and a unit.</param>
    /// <exception cref="FormatException">The text is no quantity.</exception>
    public static implicit operator Quantity(string text) => new(text);

    /// <summary>An integer.</summary>
    /// <param name="value">The integer.</param>
    public static implicit operator Quantity(long value) => new(value);

    /// <summary>A quantity; the named form of the conversion.</summary>
    /// <param name="text">A number and a unit.</param>
    /// <exception cref="FormatException">The text is no quantity.</exception>
    public static Quantity FromString(string text) => new(text);

    /// <summary>An integer; the named form of the conversion.</summary>
    /// <param name="value">The integer.</param>
    public static Quantity FromInt64(long value) => new(value);
}
