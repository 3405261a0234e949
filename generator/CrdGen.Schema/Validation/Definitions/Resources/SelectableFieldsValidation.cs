using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>The fields that a field selector can name.</summary>
internal static class SelectableFieldsValidation
{
    public const int Max = 8;

    /// <param name="fields">Their paths.</param>
    /// <param name="schema">The schema that has them; <see langword="null"/> where it is not structural.</param>
    /// <param name="allowTooMany">Whether there were too many before.</param>
    public static void Check(EquatableArray<string> fields, JsonSchemaProps? schema, FieldPath path, bool allowTooMany, FieldErrors errors)
    {
        var unique = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            CheckOne(fields[i], schema, path.Index(i).Child("jsonPath"), unique, errors);
        }

        if (unique.Count > Max && !allowTooMany)
        {
            errors.Add(FieldErrorType.TooMany, path, $"must have at most {Max} items");
        }
    }

    private static void CheckOne(string field, JsonSchemaProps? schema, FieldPath at, HashSet<string> unique, FieldErrors errors)
    {
        if (field.Length == 0)
        {
            errors.Required(at);
            return;
        }

        if (ValidFieldPath.Find(field, schema ?? new(), allowArrayNotation: false, out var error) is not { } target)
        {
            errors.Invalid(at, "is an invalid path: " + error);
            return;
        }

        if (target.First == "metadata")
        {
            errors.Invalid(at, "must not point to fields in metadata");
        }

        if (target.Schema is not { Type: "string" or "boolean" or "integer" })
        {
            errors.Invalid(at, "must point to a field of type string, boolean or integer. Enum string fields and strings with formats are allowed.");
        }

        if (!unique.Add(target.Path))
        {
            errors.Duplicate(at, field);
        }
    }
}
