using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CrdGen.Models;

namespace CrdGen.Client;

/// <summary>
/// Reads and writes typeless objects. System.Text.Json's own extension data would do, but it writes a <see cref="JsonObject"/> there with its braces.
/// </summary>
internal sealed class UnstructuredConverter : JsonConverter<Unstructured>
{
    public override Unstructured Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A Kubernetes object is expected.");
        }

        var obj = new Unstructured();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("apiVersion"u8))
            {
                obj.ApiVersion = Text(ref reader, "apiVersion");
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                obj.Kind = Text(ref reader, "kind");
            }
            else if (reader.ValueTextEquals("metadata"u8))
            {
                reader.Read();
                obj.Metadata = Metadata(ref reader);
            }
            else
            {
                var name = reader.GetString()!;
                reader.Read();
                obj.Fields[name] = JsonNode.Parse(ref reader);
            }
        }

        return obj;
    }

    public override void Write(Utf8JsonWriter writer, Unstructured value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("apiVersion"u8, value.ApiVersion);
        writer.WriteString("kind"u8, value.Kind);
        writer.WritePropertyName("metadata"u8);
        JsonSerializer.Serialize(writer, value.Metadata, KubernetesJson.Default.ObjectMeta);
        foreach (var (name, field) in value.Fields)
        {
            writer.WritePropertyName(name);
            if (field is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                field.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static string Text(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Null => "",
            _ => throw new JsonException($"'{name}' must be text."),
        };
    }

    private static ObjectMeta Metadata(ref Utf8JsonReader reader)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, KubernetesJson.Default.ObjectMeta) ?? new();
        }
        catch (JsonException error)
        {
            // Paths of an inner reader begin anew.
            throw new JsonException($"metadata: {error.Message}", $"$.metadata{error.Path?.TrimStart('$')}", error.LineNumber, error.BytePositionInLine, error);
        }
    }
}
