using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrdGen.Models;

/// <summary>
/// Reads and writes an enum as the names of its members, compared exactly, as Kubernetes does. Unlike
/// <see cref="KubernetesEnumConverter{TEnum}"/> it is told the names, and needs no reflection. The generator's code uses it.
/// </summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly (JsonEncodedText Name, T Value)[] members;
    private readonly Dictionary<T, JsonEncodedText> names;

    /// <summary>A converter of these members.</summary>
    /// <param name="members">Each value with its name; of members with one value, the first is written.</param>
    public EnumConverter(params (string Name, T Value)[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        this.members = new (JsonEncodedText, T)[members.Length];
        names = new(members.Length);
        for (var i = 0; i < members.Length; i++)
        {
            var (name, value) = members[i];
            this.members[i] = (JsonEncodedText.Encode(name), value);
            names.TryAdd(value, this.members[i].Name);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no string, or the name of no member.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException($"One of {Known()} is expected.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none of a member.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Name(value));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The key is the name of no member.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none of a member.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Name(value));
    }

    internal T Parse(ref Utf8JsonReader reader)
    {
        foreach (var (name, value) in members)
        {
            if (reader.ValueTextEquals(name.EncodedUtf8Bytes) || (name.EncodedUtf8Bytes.Contains((byte)'\\') && reader.ValueTextEquals(name.Value)))
            {
                return value;
            }
        }

        throw new JsonException($"'{reader.GetString()}' is none of {Known()}.");
    }

    internal JsonEncodedText Name(T value) =>
        names.TryGetValue(value, out var name) ? name : throw new JsonException($"{value} is no member of {typeof(T)}, whose members are {Known()}.");

    private string Known() => string.Join(", ", members.Select(member => $"'{member.Name.Value}'"));
}
