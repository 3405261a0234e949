using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>
/// An integer or a string, such as a port's number or name (<c>x-kubernetes-int-or-string</c>). Kubernetes' own have 32 bits;
/// a schema without limits admits more, and these are kept.
/// </summary>
[JsonConverter(typeof(IntOrStringConverter))]
[KubernetesType("io.k8s.apimachinery.pkg.util.intstr.IntOrString")]
public readonly record struct IntOrString
{
    private readonly string? text;
    private readonly long number;

    /// <summary>An integer.</summary>
    /// <param name="value">The integer.</param>
    public IntOrString(int value) => number = value;

    /// <summary>An integer.</summary>
    /// <param name="value">The integer.</param>
    public IntOrString(long value) => number = value;

    /// <summary>A string.</summary>
    /// <param name="value">The string.</param>
    public IntOrString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        text = value;
    }

    /// <summary>Whether it is a string.</summary>
    public bool IsString => text is not null;

    /// <summary>The integer; a string that holds one is converted.</summary>
    /// <exception cref="FormatException">The string is no integer.</exception>
    /// <exception cref="OverflowException">The integer has more than 32 bits.</exception>
    public int AsInt32() => checked((int)AsInt64());

    /// <summary>The integer; a string that holds one is converted.</summary>
    /// <exception cref="FormatException">The string is no integer.</exception>
    /// <exception cref="OverflowException">The integer has more than 64 bits.</exception>
    public long AsInt64() => text is null ? number : long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>The string, or the integer in decimal.</summary>
    public override string ToString() => text ?? number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An integer.</summary>
    /// <param name="value">The integer.</param>
    public static implicit operator IntOrString(int value) => new(value);

    /// <summary>An integer.</summary>
    /// <param name="value">The integer.</param>
    public static implicit operator IntOrString(long value) => new(value);

    /// <summary>A string.</summary>
    /// <param name="value">The string.</param>
    public static implicit operator IntOrString(string value) => new(value);

    /// <summary>An integer; the named form of the conversion.</summary>
    /// <param name="value">The integer.</param>
    public static IntOrString FromInt32(int value) => new(value);

    /// <summary>An integer; the named form of the conversion.</summary>
    /// <param name="value">The integer.</param>
    public static IntOrString FromInt64(long value) => new(value);

    /// <summary>A string; the named form of the conversion.</summary>
    /// <param name="value">The string.</param>
    public static IntOrString FromString(string value) => new(value);
}

/// <summary>Reads and writes <see cref="IntOrString"/> as a JSON number or string.</summary>
public sealed class IntOrStringConverter : JsonConverter<IntOrString>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is neither a string nor an integer of 64 bits.</exception>
    public override IntOrString Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new IntOrString(reader.GetString()!),
        JsonTokenType.Number when reader.TryGetInt64(out var value) => new IntOrString(value),
        _ => throw new JsonException("An integer or a string is expected."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IntOrString value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsString)
        {
            writer.WriteStringValue(value.ToString());
        }
        else
        {
            writer.WriteNumberValue(value.AsInt64());
        }
    }
}
