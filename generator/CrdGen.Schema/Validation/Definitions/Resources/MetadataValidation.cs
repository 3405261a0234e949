using CrdGen.Schema.Json;
using CrdGen.Schema.Names;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>The metadata of a definition (apimachinery, <c>ValidateObjectMeta</c>).</summary>
internal static class MetadataValidation
{
    private static readonly FieldPath Metadata = FieldPath.Root("metadata");

    public static void Check(DefinitionObject definition, FieldErrors errors)
    {
        var required = definition.Names.Plural + "." + definition.Group;
        CheckName("generateName", definition.Metadata, required, isRequired: false, errors);
        CheckName("name", definition.Metadata, required, isRequired: true, errors);
        if (Text(definition.Metadata, "namespace").Length > 0)
        {
            errors.Forbidden(Metadata.Child("namespace"), "not allowed on this type");
        }

        CheckCommon(definition.Metadata, withFinalizers: true, errors);
    }

    public static void CheckUpdate(DefinitionObject definition, DefinitionObject old, FieldErrors errors)
    {
        if (Text(old.Metadata, "deletionTimestamp").Length > 0 && Finalizers(definition.Metadata).Except(Finalizers(old.Metadata)).Any())
        {
            errors.Forbidden(Metadata.Child("finalizers"), "no new finalizers can be added if the object is being deleted");
        }

        foreach (var name in new[] { "name", "namespace", "uid", "creationTimestamp", "deletionTimestamp" })
        {
            // The API server itself sets those that an update leaves out.
            if (Text(definition.Metadata, name) is var after && after != Text(old.Metadata, name) && (after.Length > 0 || name is "name" or "namespace"))
            {
                errors.Invalid(Metadata.Child(name), "field is immutable");
            }
        }

        CheckCommon(definition.Metadata, withFinalizers: false, errors);
    }

    private static void CheckName(string field, JsonValue metadata, string required, bool isRequired, FieldErrors errors)
    {
        var name = Text(metadata, field);
        if (name.Length == 0)
        {
            if (isRequired)
            {
                errors.Required(Metadata.Child(field), "name or generateName is required");
            }

            return;
        }

        var tested = field == "generateName" && name.Length > 1 && name[name.Length - 1] == '-' ? name.Substring(0, name.Length - 2) + "a" : name;
        if (!Dns.IsSubdomain1123(tested))
        {
            errors.Invalid(Metadata.Child(field), "must be a DNS-1123 subdomain: lower-case letters, digits, '-' and '.', beginning and ending with a letter or digit, at most 253");
        }

        if (name != required)
        {
            errors.Invalid(Metadata.Child(field), $"must be spec.names.plural+\".\"+spec.group: \"{required}\"");
        }
    }

    private static void CheckCommon(JsonValue metadata, bool withFinalizers, FieldErrors errors)
    {
        var problems = new Problems();
        ObjectMetaRules.CheckCommon(metadata, ValuePath.Member(null, "metadata"), problems);
        foreach (var problem in problems.Items)
        {
            var found = ValueProblems.OfMetadata(problem, null);
            if (withFinalizers || !found.Field.StartsWith("metadata.finalizers", StringComparison.Ordinal))
            {
                errors.Add(found.Type, found.Path, found.Detail);
            }
        }
    }

    private static string Text(JsonValue metadata, string name) => metadata.Get(name) is { Kind: JsonKind.String } text ? text.Text : "";

    private static IEnumerable<string> Finalizers(JsonValue metadata) => (metadata.Get("finalizers")?.Items ?? default).Select(item => item.Text);
}
