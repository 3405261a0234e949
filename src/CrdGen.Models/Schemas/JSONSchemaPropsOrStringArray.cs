using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>A schema, or the names of properties.</summary>
[JsonConverter(typeof(JSONSchemaPropsOrStringArrayConverter))]
[ConvertedContract<JSONSchemaPropsOrStringArray, JSONSchemaPropsOrStringArrayConverter>]
[KubernetesType("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray")]
public sealed class JSONSchemaPropsOrStringArray
{
    /// <summary>A schema.</summary>
    /// <param name="schema">The schema.</param>
    public JSONSchemaPropsOrStringArray(JSONSchemaProps schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        Schema = schema;
    }

    /// <summary>Names of properties.</summary>
    /// <param name="properties">The names.</param>
    public JSONSchemaPropsOrStringArray(IReadOnlyList<string> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        Properties = properties;
    }

    /// <summary>The schema, where it is one.</summary>
    public JSONSchemaProps? Schema { get; }

    /// <summary>The names, where it is these.</summary>
    public IReadOnlyList<string>? Properties { get; }

    /// <summary>A schema.</summary>
    /// <param name="schema">The schema.</param>
    public static implicit operator JSONSchemaPropsOrStringArray(JSONSchemaProps schema) => new(schema);

    /// <summary>A schema; the named form of the conversion.</summary>
    /// <param name="schema">The schema.</param>
    public static JSONSchemaPropsOrStringArray FromJSONSchemaProps(JSONSchemaProps schema) => new(schema);
}

/// <summary>Reads and writes <see cref="JSONSchemaPropsOrStringArray"/> as an object or a list of strings.</summary>
public sealed class JSONSchemaPropsOrStringArrayConverter : JsonConverter<JSONSchemaPropsOrStringArray>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is neither.</exception>
    public override JSONSchemaPropsOrStringArray Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return new(SchemaJson.Read(ref reader, options));
        }

        const string expected = "A schema or a list of strings is expected.";
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException(expected);
        }

        var names = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            names.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException(expected));
        }

        return new(names);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JSONSchemaPropsOrStringArray value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Schema is { } schema)
        {
            SchemaJson.Write(writer, schema, options);
            return;
        }

        writer.WriteStartArray();
        foreach (var name in value.Properties!)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }
}
