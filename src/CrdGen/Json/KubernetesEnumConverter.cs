using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>
/// Reads and writes an enum as the names of its members, or what <see cref="JsonStringEnumMemberNameAttribute"/> says: any
/// string, the empty one included, which <see cref="JsonStringEnumConverter{TEnum}"/> refuses. Names are compared exactly, as
/// Kubernetes does: <c>Off</c> is not <c>off</c>. Numbers and combinations of flags are errors.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class KubernetesEnumConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private readonly Dictionary<string, TEnum> values = new(StringComparer.Ordinal);
    private readonly Dictionary<TEnum, JsonEncodedText> names = [];

    /// <summary>Reads the members of the enum.</summary>
    /// <exception cref="InvalidOperationException">Two members have one name.</exception>
    public KubernetesEnumConverter()
    {
        foreach (var field in typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var name = field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name;
            var value = (TEnum)field.GetValue(null)!;
            if (!values.TryAdd(name, value))
            {
                throw new InvalidOperationException($"Two members of {typeof(TEnum)} have the name '{name}' in JSON.");
            }

            // Of members with one value, the first is written: it is the one that the schema has.
            names.TryAdd(value, JsonEncodedText.Encode(name));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no string, or the name of no member.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw new JsonException($"One of {Known()} is expected.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none of a member.</exception>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Name(value));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The key is the name of no member.</exception>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none of a member.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Name(value));
    }

    private TEnum Parse(string name) =>
        values.TryGetValue(name, out var value) ? value : throw new JsonException($"'{name}' is none of {Known()}.");

    private JsonEncodedText Name(TEnum value) =>
        names.TryGetValue(value, out var name) ? name : throw new JsonException($"{value} is no member of {typeof(TEnum)}.");

    private string Known() => string.Join(", ", values.Keys.Select(name => $"'{name}'"));
}
