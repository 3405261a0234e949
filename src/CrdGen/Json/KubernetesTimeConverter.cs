using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>
/// Writes a time as Kubernetes does (<c>io.k8s.apimachinery.pkg.apis.meta.v1.Time</c>): RFC 3339 in UTC and whole seconds,
/// <c>2026-01-31T12:00:00Z</c>; fractions are cut off. Reads any offset and fraction. The zero time, <see langword="default"/>, is <c>null</c>, as in Go.
/// </summary>
public sealed class KubernetesTimeConverter : JsonConverter<DateTimeOffset>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no time in RFC 3339.</exception>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default : Rfc3339.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value == default)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStringValue(value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture));
    }
}
