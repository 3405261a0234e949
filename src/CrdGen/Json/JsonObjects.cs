using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrdGen;

internal static class JsonObjects
{
    /// <exception cref="JsonException">The value is no object.</exception>
    public static JsonObject Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject ? (JsonObject)JsonNode.Parse(ref reader)! : throw new JsonException("An object is expected.");
}
