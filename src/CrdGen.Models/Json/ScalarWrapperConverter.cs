using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrdGen.Models;

/// <summary>
/// Reads and writes a scalar type of the user's own, such as <c>readonly record struct DnsName(string Value)</c>, as its value,
/// as a key of maps too. The generator's code uses it.
/// </summary>
/// <typeparam name="TWrapper">The type.</typeparam>
/// <typeparam name="TValue">The type of its value.</typeparam>
/// <param name="unwrap">The value of a wrapper.</param>
/// <param name="wrap">The wrapper of a value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScalarWrapperConverter<TWrapper, TValue>(Func<TWrapper, TValue?> unwrap, Func<TValue?, TWrapper> wrap) : JsonConverter<TWrapper>
    where TWrapper : struct
{
    private JsonConverter<TValue>? known;

    /// <inheritdoc/>
    public override TWrapper Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // A null is left to what reads the value: of strings it makes null, of numbers an error.
        var converter = Converter(options);
        return wrap(reader.TokenType == JsonTokenType.Null && default(TValue) is null && !converter.HandleNull ? default : converter.Read(ref reader, typeof(TValue), options));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TWrapper value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (unwrap(value) is { } inner)
        {
            Converter(options).Write(writer, inner, options);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <inheritdoc/>
    public override TWrapper ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        wrap(Converter(options).ReadAsPropertyName(ref reader, typeof(TValue), options));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TWrapper value, JsonSerializerOptions options) =>
        Converter(options).WriteAsPropertyName(writer, unwrap(value) ?? throw new JsonException($"A {typeof(TWrapper)} without a value cannot be a key."), options);

    private JsonConverter<TValue> Converter(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return known ??= (JsonConverter<TValue>)options.GetTypeInfo(typeof(TValue)).Converter;
    }
}
