using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrdGen.TestSupport;

/// <summary>JSON as a client writes it: System.Text.Json's names for the web, enums by name, wrappers as what they wrap.</summary>
public static class ReflectionJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new EnumConverterFactory(), new WrapperConverterFactory() },
    };

    /// <summary>Without what is not set, as clients send it.</summary>
    public static JsonSerializerOptions WithoutNulls { get; } = new(Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Enums by name, but for those that say otherwise: converters of the options would go before those of the type.</summary>
    private sealed class EnumConverterFactory : JsonConverterFactory
    {
        private readonly JsonStringEnumConverter names = new();

        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum && typeToConvert.GetCustomAttribute<JsonConverterAttribute>() is null;

        public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => names.CreateConverter(typeToConvert, options);
    }

    /// <summary>Record structs of one parameter called Value, which the generator takes for scalars.</summary>
    private sealed class WrapperConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => Value(typeToConvert) is not null && typeToConvert.GetCustomAttribute<JsonConverterAttribute>() is null;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(WrapperConverter<,>).MakeGenericType(typeToConvert, Value(typeToConvert)!.PropertyType))!;

        private static PropertyInfo? Value(Type type) =>
            type is { IsValueType: true, IsGenericType: false } && type.GetProperties() is [{ Name: "Value" } value] && type.GetConstructor([value.PropertyType]) is not null ? value : null;
    }

    private sealed class WrapperConverter<TWrapper, TValue> : JsonConverter<TWrapper>
    {
        private static readonly PropertyInfo Value = typeof(TWrapper).GetProperty("Value")!;

        public override TWrapper Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            (TWrapper)Activator.CreateInstance(typeof(TWrapper), JsonSerializer.Deserialize<TValue>(ref reader, options))!;

        public override void Write(Utf8JsonWriter writer, TWrapper value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, (TValue?)Value.GetValue(value), options);
    }
}
