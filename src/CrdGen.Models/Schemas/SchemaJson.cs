using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>Schemas within converters: by the contract of the caller's options, or else by that of this assembly.</summary>
internal static class SchemaJson
{
    /// <exception cref="JsonException">The value is no schema.</exception>
    public static JSONSchemaProps Read(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, Contract(options)) ?? throw new JsonException("A schema is expected, not null.");

    public static void Write(Utf8JsonWriter writer, JSONSchemaProps schema, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, schema, Contract(options));

    private static JsonTypeInfo<JSONSchemaProps> Contract(JsonSerializerOptions options) =>
        options.TryGetTypeInfo(typeof(JSONSchemaProps), out var contract) ? (JsonTypeInfo<JSONSchemaProps>)contract : KubernetesJson.Default.JSONSchemaProps;
}
