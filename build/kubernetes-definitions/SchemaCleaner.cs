using System.Text.Json.Nodes;

namespace CrdGen.KubernetesData;

/// <summary>Turns a schema of Kubernetes' OpenAPI into what controller-gen writes for the same Go type.</summary>
internal static class SchemaCleaner
{
    private const string RefPrefix = "#/components/schemas/";
    private const string PossibleValues = "Possible enum values:\n";

    public static JsonObject Clean(JsonObject source)
    {
        // Beside a description a reference stands in an allOf of one: there is no other allOf in Kubernetes' data.
        if (source["allOf"] is JsonArray parts)
        {
            var flat = source.DeepClone().AsObject();
            flat.Remove("allOf");
            flat["$ref"] = parts.Single()!["$ref"]!.DeepClone();
            source = flat;
        }

        var result = new JsonObject();
        foreach (var (keyword, value) in source)
        {
            if (Keyword(keyword, value!, source) is { } cleaned)
            {
                result[keyword] = cleaned;
            }
        }

        return result;
    }

    private static JsonNode? Keyword(string keyword, JsonNode value, JsonObject schema)
    {
        switch (keyword)
        {
            case "$ref":
                return ((string)value!)[RefPrefix.Length..];
            case "additionalProperties" or "items":
                return Clean(value.AsObject());
            case "properties":
                return new JsonObject(value.AsObject().Select(p => KeyValuePair.Create(p.Key, (JsonNode?)Clean(p.Value!.AsObject()))));
            case "required":
                return new JsonArray([.. value.AsArray().Select(name => (string)name!).Order(StringComparer.Ordinal).Select(name => (JsonNode)name)]);
            case "description":
                return Description((string)value!, schema.ContainsKey("enum"));
            case "default":
                return IsZero(value) ? null : value.DeepClone();
            case "enum":
                // "+enum" in Kubernetes' Go code is documentation: the values grow with each release, and controller-gen ignores it.
                return null;
            case "x-kubernetes-group-version-kind" or "x-kubernetes-patch-merge-key" or "x-kubernetes-patch-strategy" or "x-kubernetes-unions":
                return null;
            case "format" or "type" or "x-kubernetes-list-map-keys" or "x-kubernetes-list-type" or "x-kubernetes-map-type":
                return value.DeepClone();
            default:
                throw new InvalidDataException($"the keyword {keyword} is new: decide what becomes of it");
        }
    }

    private static JsonNode? Description(string text, bool hasEnum)
    {
        var end = hasEnum ? text.IndexOf(PossibleValues, StringComparison.Ordinal) : -1;
        text = (end < 0 ? text : text[..end]).TrimEnd();
        return text.Length == 0 ? null : text;
    }

    /// <summary>
    /// The zero values are there because the Go field has no omitempty; they are no defaults that anybody declared. The
    /// few that are declared come back by corrections.json.
    /// </summary>
    private static bool IsZero(JsonNode value) => value.ToJsonString() is "\"\"" or "0" or "false" or "{}";
}
