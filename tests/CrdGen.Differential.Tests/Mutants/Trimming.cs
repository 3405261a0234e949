using CrdGen.Schema.Json;

namespace CrdGen.Differential.Tests.Mutants;

/// <summary>
/// Makes a definition small: two versions at most, a few fields of each object, short texts. What it had to say stays: list keys,
/// limits, patterns, and rules with all that they may speak of.
/// </summary>
internal sealed class Trimming(Random random)
{
    private const int MaxFields = 4;
    private const int MaxDepth = 6;
    private const int MaxSizeWithRules = 4_000;

    public JsonValue Trim(JsonValue definition)
    {
        definition = definition.Without("status").At(["metadata"], metadata => metadata.Without("annotations").Without("labels").Without("creationTimestamp"));
        if (definition.Find(["metadata", "name"])?.Text is { } name && (name.EndsWith(".k8s.io", StringComparison.Ordinal) || name.EndsWith(".kubernetes.io", StringComparison.Ordinal)))
        {
            definition = definition.At(["metadata", "annotations"], _ => JsonReader.Read("""{"api-approved.kubernetes.io":"unapproved, a test"}"""));
        }

        return definition.At(["spec", "versions"], Versions);
    }

    private JsonValue Versions(JsonValue versions)
    {
        var kept = versions.Items.Where(version => version.Get("storage")?.Kind == JsonKind.True || random.Next(3) == 0).Take(2).ToList();
        kept = kept.Exists(version => version.Get("storage")?.Kind == JsonKind.True) ? kept : [versions.Items.First(version => version.Get("storage")?.Kind == JsonKind.True)];
        return JsonValue.From(kept.Select(version => version.At(["schema", "openAPIV3Schema"], schema => Schema(schema, 0))));
    }

    private JsonValue Schema(JsonValue schema, int depth)
    {
        if (schema.Get("description") is not null)
        {
            schema = schema.With("description", JsonValue.From("What it is."));
        }

        if (schema.Get("x-kubernetes-validations") is not null && schema.ToString().Length > MaxSizeWithRules)
        {
            schema = schema.Without("x-kubernetes-validations");
        }
        else if (schema.Get("x-kubernetes-validations") is not null)
        {
            return schema;
        }

        if (depth >= MaxDepth && (schema.Get("properties") is not null || schema.Get("items") is not null || schema.Get("additionalProperties") is not null))
        {
            return JsonReader.Read("""{"type":"object","x-kubernetes-preserve-unknown-fields":true}""");
        }

        if (schema.Get("properties") is { } properties)
        {
            schema = Properties(schema, properties, depth);
        }

        foreach (var name in new[] { "items", "additionalProperties" })
        {
            if (schema.Get(name) is { Kind: JsonKind.Object } child)
            {
                schema = schema.With(name, Schema(WithKeys(child, schema), depth + 1));
            }
        }

        return schema;
    }

    private JsonValue Properties(JsonValue schema, JsonValue properties, int depth)
    {
        var keys = (schema.Get("keys-of-the-list") ?? JsonValue.EmptyArray).Items.Select(key => key.Text).ToHashSet(StringComparer.Ordinal);
        schema = schema.Without("keys-of-the-list");
        // Branches of junctors at the root name fields that must be there.
        var junctors = new[] { "allOf", "anyOf", "oneOf", "not" }.Where(name => schema.Get(name) is not null).ToList();
        var names = junctors.Count > 0 ? [.. properties.Members.Select(p => p.Name)] : properties.Members.Select(p => p.Name).OrderBy(_ => random.Next()).Take(MaxFields).ToHashSet(StringComparer.Ordinal);
        var kept = properties.Members.Where(p => names.Contains(p.Name) || keys.Contains(p.Name) || p.Name is "apiVersion" or "kind" or "metadata" or "spec" or "status").ToList();
        schema = schema.With("properties", JsonValue.From(kept.Select(p => new JsonMember(p.Name, Schema(p.Value, depth + 1)))));
        if (schema.Get("required") is { } required)
        {
            var left = required.Items.Where(name => kept.Exists(p => p.Name == name.Text)).ToList();
            schema = left.Count == 0 ? schema.Without("required") : schema.With("required", JsonValue.From(left));
        }

        return schema;
    }

    /// <summary>Tells the schema of items which of its fields are keys.</summary>
    private static JsonValue WithKeys(JsonValue items, JsonValue list) =>
        list.Get("x-kubernetes-list-map-keys") is { } keys && items.Get("properties") is not null ? items.With("keys-of-the-list", keys) : items;
}
