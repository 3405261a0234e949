using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>A schema, or several.</summary>
[JsonConverter(typeof(JSONSchemaPropsOrArrayConverter))]
[ConvertedContract<JSONSchemaPropsOrArray, JSONSchemaPropsOrArrayConverter>]
[KubernetesType("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray")]
public sealed class JSONSchemaPropsOrArray
{
    /// <summary>One schema.</summary>
    /// <param name="schema">The schema.</param>
    public JSONSchemaPropsOrArray(JSONSchemaProps schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        Schema = schema;
    }

    /// <summary>Several schemas.</summary>
    /// <param name="schemas">The schemas.</param>
    public JSONSchemaPropsOrArray(IReadOnlyList<JSONSchemaProps> schemas)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        Schemas = schemas;
    }

    /// <summary>The schema, where it is one.</summary>
    public JSONSchemaProps? Schema { get; }

    /// <summary>The schemas, where there are several.</summary>
    public IReadOnlyList<JSONSchemaProps>? Schemas { get; }

    /// <summary>One schema.</summary>
    /// <param name="schema">The schema.</param>
    public static implicit operator JSONSchemaPropsOrArray(JSONSchemaProps schema) => new(schema);

    /// <summary>One schema; the named form of the conversion.</summary>
    /// <param name="schema">The schema.</param>
    public static JSONSchemaPropsOrArray FromJSONSchemaProps(JSONSchemaProps schema) => new(schema);
}

/// <summary>Reads and writes <see cref="JSONSchemaPropsOrArray"/> as an object or a list.</summary>
public sealed class JSONSchemaPropsOrArrayConverter : JsonConverter<JSONSchemaPropsOrArray>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is neither.</exception>
    public override JSONSchemaPropsOrArray Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return new(SchemaJson.Read(ref reader, options));
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A schema or a list of schemas is expected.");
        }

        var schemas = new List<JSONSchemaProps>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            schemas.Add(SchemaJson.Read(ref reader, options));
        }

        return new(schemas);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JSONSchemaPropsOrArray value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Schema is { } single)
        {
            SchemaJson.Write(writer, single, options);
            return;
        }

        writer.WriteStartArray();
        foreach (var schema in value.Schemas!)
        {
            SchemaJson.Write(writer, schema, options);
        }

        writer.WriteEndArray();
    }
}
