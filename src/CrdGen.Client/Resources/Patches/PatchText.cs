using System.Text.Json;
using System.Text.Json.Nodes;

namespace CrdGen.Client;

internal static class PatchText
{
    /// <exception cref="FormatException">The text is no object in JSON.</exception>
    public static JsonObject ReadObject(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonNode.Parse(json) as JsonObject ?? throw new FormatException("A patch of this kind is an object in JSON.");
        }
        catch (JsonException error)
        {
            throw new FormatException($"A patch of this kind is an object in JSON: {error.Message}", error);
        }
    }
}
