using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Yaml;

namespace CrdGen.Client.Yaml;

/// <summary>Texts of YAML or JSON, one document or several, as JSON: with the types that sigs.k8s.io/yaml gives to scalars.</summary>
internal static class YamlJson
{
    /// <summary>The documents, without empty ones.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Where it came from, for errors.</param>
    /// <exception cref="YamlFormatException">The text is neither YAML nor JSON, or has a field twice.</exception>
    public static IReadOnlyList<JsonNode?> ReadAll(string text, string? file = null)
    {
        if (text.AsSpan().TrimStart("\ufeff \t\r\n") is ['{', ..] && ReadJson(text) is { } json)
        {
            return json;
        }

        return [.. Parse(text, file).Select(ToJson)];
    }

    /// <summary>The documents with their places, for who tells of what is in them.</summary>
    /// <exception cref="YamlFormatException">The text is no YAML, or has a field twice.</exception>
    public static IReadOnlyList<YamlNode> Parse(string text, string? file)
    {
        try
        {
            return YamlReader.ReadAll(text);
        }
        catch (YamlSyntaxException e)
        {
            throw new YamlFormatException(e.Message, file, e.Position, e);
        }
    }

    /// <summary>Nodes that aliases share are there once for each alias.</summary>
    public static JsonNode? ToJson(YamlNode node) => node.Kind switch
    {
        YamlKind.Null => null,
        YamlKind.True => JsonValue.Create(true),
        YamlKind.False => JsonValue.Create(false),
        YamlKind.String => JsonValue.Create(node.Text),
        YamlKind.Number => Number(node.Text),
        YamlKind.List => new JsonArray([.. node.Items.Select(ToJson)]),
        _ => new JsonObject(node.Members.Select(member => KeyValuePair.Create(member.Name, ToJson(member.Value)))),
    };

    private static JsonValue Number(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? JsonValue.Create(integer)
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var large) ? JsonValue.Create(large)
        : JsonValue.Create(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));

    /// <summary>JSON with tabs is no YAML, so it is read as what it is; what is no JSON is read as YAML, whose errors say more.</summary>
    private static List<JsonNode?>? ReadJson(string text)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text.TrimStart('\ufeff')), new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = YamlReader.MaxDepth });
            var documents = new List<JsonNode?>();
            while (reader.Read())
            {
                var document = JsonNode.Parse(ref reader);
                CheckNames(document);
                documents.Add(document);
            }

            return documents;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Nodes look for names that stand twice only when someone asks for members.</summary>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    private static void CheckNames(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (_, value) in members)
                {
                    CheckNames(value);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    CheckNames(item);
                }

                break;
        }
    }
}
