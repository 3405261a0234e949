using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Names;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>Objects inside of objects (<c>x-kubernetes-embedded-resource</c>): they say what they are, and have Kubernetes' metadata.</summary>
internal static class EmbeddedResources
{
    public static void Check(JsonSchemaProps? schema, JsonValue value, ValuePath? path, Problems problems)
    {
        if (schema is null)
        {
            return;
        }

        if (value.Kind == JsonKind.Object)
        {
            if (schema.EmbeddedResource)
            {
                CheckResource(value, path, problems);
            }

            foreach (var member in value.Members)
            {
                Check(schema.Property(member.Name) ?? schema.AdditionalProperties, member.Value, ValuePath.Member(path, member.Name), problems);
            }
        }

        for (var i = 0; value.Kind == JsonKind.Array && i < value.Items.Count; i++)
        {
            Check(schema.Items, value.Items[i], ValuePath.Item(path, i), problems);
        }
    }

    private static void CheckResource(JsonValue value, ValuePath? path, Problems problems)
    {
        CheckText(value, "apiVersion", path, problems, text => text.Count(c => c == '/') <= 1, "must be version or group/version");
        CheckText(value, "kind", path, problems, text => Dns.IsLabel1035(text.ToLowerInvariant()), "must be letters, digits and '-', beginning with a letter, at most 63");
        if (value.Get("metadata") is { } metadata)
        {
            var at = ValuePath.Member(path, "metadata");
            ObjectMetaFields.Check(metadata, at, problems);
            if (metadata.Kind == JsonKind.Object)
            {
                ObjectMetaRules.Check(metadata, isRoot: false, isNamespaced: false, at, problems);
            }
        }
    }

    private static void CheckText(JsonValue value, string name, ValuePath? path, Problems problems, Func<string, bool> isValid, string rule)
    {
        var at = ValuePath.Member(path, name);
        if (value.Get(name) is not { } text)
        {
            problems.Required(at, "an embedded resource says what it is");
        }
        else if (text.Kind != JsonKind.String || text.Text.Length == 0)
        {
            problems.Invalid(at, "embeddedResource", text, "must be a string that is not empty");
        }
        else if (!isValid(text.Text))
        {
            problems.Invalid(at, "embeddedResource", text, rule);
        }
    }
}
