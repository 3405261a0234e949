using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>
/// A time in microseconds, as leases and events have it (<c>io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime</c>): in JSON
/// RFC 3339 in UTC with six digits of fraction, <c>2026-01-31T12:00:00.000000Z</c>.
/// </summary>
[JsonConverter(typeof(MicroTimeConverter))]
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime")]
public readonly record struct MicroTime : IComparable<MicroTime>
{
    /// <summary>A time.</summary>
    /// <param name="value">The time. What is below a microsecond is cut off, so that what was written equals what is read.</param>
    public MicroTime(DateTimeOffset value) => Value = new DateTimeOffset(value.UtcTicks - (value.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    /// <summary>The time, in UTC.</summary>
    public DateTimeOffset Value { get; }

    /// <summary>The time as Kubernetes writes it.</summary>
    public override string ToString() => Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(MicroTime other) => Value.CompareTo(other.Value);

    /// <summary>A time.</summary>
    /// <param name="value">The time.</param>
    public static implicit operator MicroTime(DateTimeOffset value) => new(value);

    /// <summary>The time.</summary>
    /// <param name="value">The time.</param>
    public static implicit operator DateTimeOffset(MicroTime value) => value.Value;

    /// <summary>A time; the named form of the conversion.</summary>
    /// <param name="value">The time.</param>
    public static MicroTime FromDateTimeOffset(DateTimeOffset value) => new(value);

    /// <summary>The time; the named form of the conversion.</summary>
    public DateTimeOffset ToDateTimeOffset() => Value;

    /// <summary>Whether one time is before another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(MicroTime left, MicroTime right) => left.Value < right.Value;

    /// <summary>Whether one time is after another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(MicroTime left, MicroTime right) => left.Value > right.Value;

    /// <summary>Whether one time is before another, or the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(MicroTime left, MicroTime right) => left.Value <= right.Value;

    /// <summary>Whether one time is after another, or the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(MicroTime left, MicroTime right) => left.Value >= right.Value;
}

/// <summary>Reads any time of RFC 3339 as a <see cref="MicroTime"/>, and writes it with six digits of fraction; the zero time is <c>null</c>, as in Go.</summary>
public sealed class MicroTimeConverter : JsonConverter<MicroTime>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no time in RFC 3339.</exception>
    public override MicroTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default : new(Rfc3339.Read(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MicroTime value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value == default)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStringValue(value.ToString());
    }
}
