using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>
/// An amount with a unit, as it was written: <c>100m</c>, <c>1.5Gi</c>, <c>2e3</c>
/// (<c>io.k8s.apimachinery.pkg.api.resource.Quantity</c>).
/// </summary>
/// <param name="Value">The text.</param>
[JsonConverter(typeof(QuantityConverter))]
[KubernetesType("io.k8s.apimachinery.pkg.api.resource.Quantity")]
public readonly record struct Quantity(string Value)
{
    /// <summary>The text; <c>0</c> for the value that nothing initialised.</summary>
    public override string ToString() => Value ?? "0";

    /// <summary>A quantity.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator Quantity(string value) => new(value);

    /// <summary>A quantity; the named form of the conversion.</summary>
    /// <param name="value">The text.</param>
    public static Quantity FromString(string value) => new(value);
}

/// <summary>Reads a <see cref="Quantity"/> from a JSON string or number, as Kubernetes does, and writes a string.</summary>
public sealed class QuantityConverter : JsonConverter<Quantity>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is neither a string nor a number.</exception>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new Quantity(reader.GetString()!),
        JsonTokenType.Number => new Quantity(reader.GetDecimal().ToString(CultureInfo.InvariantCulture)),
        _ => throw new JsonException("A quantity is a string or a number."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
