using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>A schema, or whether there may be values at all.</summary>
[JsonConverter(typeof(JSONSchemaPropsOrBoolConverter))]
[ConvertedContract<JSONSchemaPropsOrBool, JSONSchemaPropsOrBoolConverter>]
[KubernetesType("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool")]
public sealed class JSONSchemaPropsOrBool
{
    /// <summary>A schema.</summary>
    /// <param name="schema">The schema.</param>
    public JSONSchemaPropsOrBool(JSONSchemaProps schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        Schema = schema;
        Allows = true;
    }

    /// <summary>Any value, or none.</summary>
    /// <param name="allows">Whether there may be values.</param>
    public JSONSchemaPropsOrBool(bool allows) => Allows = allows;

    /// <summary>The schema, where it is one.</summary>
    public JSONSchemaProps? Schema { get; }

    /// <summary>Whether there may be values; always where there is a schema.</summary>
    public bool Allows { get; }

    /// <summary>A schema.</summary>
    /// <param name="schema">The schema.</param>
    public static implicit operator JSONSchemaPropsOrBool(JSONSchemaProps schema) => new(schema);

    /// <summary>Any value, or none.</summary>
    /// <param name="allows">Whether there may be values.</param>
    public static implicit operator JSONSchemaPropsOrBool(bool allows) => new(allows);

    /// <summary>A schema; the named form of the conversion.</summary>
    /// <param name="schema">The schema.</param>
    public static JSONSchemaPropsOrBool FromJSONSchemaProps(JSONSchemaProps schema) => new(schema);

    /// <summary>Any value, or none; the named form of the conversion.</summary>
    /// <param name="allows">Whether there may be values.</param>
    public static JSONSchemaPropsOrBool FromBoolean(bool allows) => new(allows);
}

/// <summary>Reads and writes <see cref="JSONSchemaPropsOrBool"/> as an object, or as true or false.</summary>
public sealed class JSONSchemaPropsOrBoolConverter : JsonConverter<JSONSchemaPropsOrBool>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is neither.</exception>
    public override JSONSchemaPropsOrBool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => new(true),
        JsonTokenType.False => new(false),
        JsonTokenType.StartObject => new(SchemaJson.Read(ref reader, options)),
        _ => throw new JsonException("A schema, true or false is expected."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JSONSchemaPropsOrBool value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Schema is { } schema)
        {
            SchemaJson.Write(writer, schema, options);
        }
        else
        {
            writer.WriteBooleanValue(value.Allows);
        }
    }
}
