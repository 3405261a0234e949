using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrdGen.Models;

/// <summary>Reads and writes an enum of flags as the list of those that are set. The generator's code uses it.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FlagsConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly EnumConverter<T> names;
    private readonly T[] flags;
    private readonly Func<T, ulong> toBits;
    private readonly Func<ulong, T> fromBits;

    /// <summary>A converter of these flags.</summary>
    /// <param name="toBits">The bits of a value.</param>
    /// <param name="fromBits">The value with these bits.</param>
    /// <param name="flags">Each flag with its name.</param>
    public FlagsConverter(Func<T, ulong> toBits, Func<ulong, T> fromBits, params (string Name, T Value)[] flags)
    {
        names = new(flags);
        this.flags = [.. flags.Select(flag => flag.Value)];
        this.toBits = toBits;
        this.fromBits = fromBits;
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no list of names of flags.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list of names is expected.");
        }

        var bits = 0UL;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            bits |= toBits(names.Read(ref reader, typeToConvert, options));
        }

        return fromBits(bits);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value has a bit that is no flag.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var bits = toBits(value);
        writer.WriteStartArray();
        foreach (var flag in flags)
        {
            var bit = toBits(flag);
            if ((bits & bit) != 0)
            {
                bits &= ~bit;
                names.Write(writer, flag, options);
            }
        }

        writer.WriteEndArray();
        if (bits != 0)
        {
            throw new JsonException($"{value} has bits that are no flags of {typeof(T)}.");
        }
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The key is the name of no flag.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        names.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not one flag.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        names.WriteAsPropertyName(writer, value, options);
}
