using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>
/// The rules of structural schemas (KEP-1693): every field, item and value has a type; junctors only restrict what stands outside of
/// them; metadata is Kubernetes' own.
/// </summary>
internal static class StructuralInvariants
{
    private static readonly JsonSchemaProps Integer = new() { Type = "integer" };
    private static readonly JsonSchemaProps String = new() { Type = "string" };

    private enum Level
    {
        Root,
        Item,
        Field,
    }

    /// <param name="schema">The schema of a resource; it has no unsupported keywords.</param>
    public static void Check(JsonSchemaProps schema, FieldPath path, FieldErrors errors)
    {
        Check(schema, Level.Root, path, errors);
        StructuralCompleteness.Check(schema, path, errors);
    }

    /// <param name="schema">The schema of a field.</param>
    public static void CheckField(JsonSchemaProps schema, FieldPath path, FieldErrors errors) => Check(schema, Level.Field, path, errors);

    /// <param name="branch">A schema in a junctor.</param>
    public static void CheckBranch(JsonSchemaProps branch, FieldPath path, FieldErrors errors) => CheckNested(branch, skipsAnyOf: false, path, errors);

    /// <summary>Whether <c>anyOf</c> is the one that may name types.</summary>
    public static bool IsIntOrString(EquatableArray<JsonSchemaProps> anyOf) =>
        anyOf.Count == 2 && anyOf[0].Type == "integer" && anyOf[1].Type == "string" && IsTypeOnly(anyOf[0]) && IsTypeOnly(anyOf[1]);

    /// <summary>Compared without empty lists of <c>enum</c> and junctors, which are nothing in the structural form.</summary>
    private static bool IsTypeOnly(JsonSchemaProps branch) => branch == Integer || branch == String || IsTypeOnlyButForEmptyLists(branch);

    private static bool IsTypeOnlyButForEmptyLists(JsonSchemaProps branch) => branch.Forbidden is not null &&
        branch with { Type = null, Forbidden = branch.Forbidden is { } f && f with { Empty = f.Empty & ~EmptyLists.Others } == new ForbiddenKeywords() ? null : branch.Forbidden } == new JsonSchemaProps();

    private static void Check(JsonSchemaProps schema, Level level, FieldPath path, FieldErrors errors)
    {
        if (schema.Type == "array" && schema.Items is null)
        {
            errors.Required(path.Child("items"), "must be specified");
        }

        if (schema.Items is { } items)
        {
            Check(items, Level.Item, path.Child("items"), errors);
        }

        foreach (var property in schema.Properties)
        {
            Check(property.Schema, Level.Field, path.Property(property.Name), errors);
        }

        if (schema.AdditionalProperties is { } values)
        {
            if (level == Level.Root)
            {
                errors.Forbidden(path.Child("additionalProperties"), "must not be used at the root");
            }

            if (SchemaKeywords.IsSchema(values))
            {
                Check(values, Level.Field, path.Child("additionalProperties"), errors);
            }
        }

        CheckExtensions(schema, path, errors);
        var isIntOrStringAllOf = !schema.AllOf.IsEmpty && IsIntOrString(schema.AllOf[0].AnyOf);
        CheckValidation(schema, IsIntOrString(schema.AnyOf), isIntOrStringAllOf, path, errors);
        CheckType(schema, level, path, errors);
        CheckMeta(schema, level, path, errors);
        if (schema is { EmbeddedResource: true, PreserveUnknownFields: false, Properties.IsEmpty: true })
        {
            errors.Required(path.Child("properties"), "must not be empty if x-kubernetes-embedded-resource is true without x-kubernetes-preserve-unknown-fields");
        }
    }

    private static void CheckExtensions(JsonSchemaProps schema, FieldPath path, FieldErrors errors)
    {
        if (schema is { IntOrString: true, PreserveUnknownFields: true })
        {
            errors.Invalid(path.Child("x-kubernetes-preserve-unknown-fields"), "must be false if x-kubernetes-int-or-string is true");
        }

        if (schema is { IntOrString: true, EmbeddedResource: true })
        {
            errors.Invalid(path.Child("x-kubernetes-embedded-resource"), "must be false if x-kubernetes-int-or-string is true");
        }

        if (schema is { EmbeddedResource: true, AdditionalProperties: not null })
        {
            errors.Forbidden(path.Child("additionalProperties"), "must not be used if x-kubernetes-embedded-resource is set");
        }
    }

    private static void CheckType(JsonSchemaProps schema, Level level, FieldPath path, FieldErrors errors)
    {
        if (schema.EmbeddedResource && schema.Type != "object")
        {
            const string Detail = "must be object if x-kubernetes-embedded-resource is true";
            errors.Add(schema.Type is null ? FieldErrorType.Required : FieldErrorType.Invalid, path.Child("type"), Detail);
        }
        else if (schema is { Type: null, IntOrString: false, PreserveUnknownFields: false })
        {
            errors.Required(path.Child("type"), level switch
            {
                Level.Root => "must not be empty at the root",
                Level.Item => "must not be empty for specified array items",
                _ => "must not be empty for specified object fields",
            });
        }

        if (level == Level.Root && schema.Type is not (null or "object"))
        {
            errors.Invalid(path.Child("type"), "must be object at the root");
        }
    }

    private static void CheckMeta(JsonSchemaProps schema, Level level, FieldPath path, FieldErrors errors)
    {
        var isResource = level == Level.Root || schema.EmbeddedResource;
        if (!isResource)
        {
            return;
        }

        foreach (var name in new[] { "kind", "apiVersion" })
        {
            if (schema.Property(name) is { Type: not "string" })
            {
                errors.Invalid(path.Property(name).Child("type"), "must be string");
            }
        }

        if (schema.Property("metadata") is not { } metadata)
        {
            return;
        }

        var at = path.Property("metadata");
        if (metadata.Type != "object")
        {
            errors.Invalid(at.Child("type"), "must be object");
        }

        if (level == Level.Root && !RestrictsNamesOnly(metadata))
        {
            errors.Forbidden(at, "must not specify anything other than name and generateName, but metadata is implicitly specified");
        }
    }

    private static bool RestrictsNamesOnly(JsonSchemaProps metadata)
    {
        var areNames = metadata.Properties.All(property => property.Name is "name" or "generateName");
        var rest = metadata with { Type = null, Default = null, Properties = default, HasEmptyProperties = false, Forbidden = null };
        return areNames && rest == new JsonSchemaProps() && metadata.Forbidden is null or { UniqueItems: false, Empty: EmptyLists.None or EmptyLists.Others };
    }

    private static void CheckValidation(JsonSchemaProps schema, bool skipsAnyOf, bool skipsAnyOfOfFirstAllOf, FieldPath path, FieldErrors errors)
    {
        CheckBranches(schema.AnyOf, "anyOf", skipsAnyOf, skipsAnyOfOfFirst: false, path, errors);
        CheckBranches(schema.AllOf, "allOf", skips: false, skipsAnyOfOfFirstAllOf, path, errors);
        CheckBranches(schema.OneOf, "oneOf", skips: false, skipsAnyOfOfFirst: false, path, errors);
        if (schema.Not is { } not)
        {
            CheckNested(not, skipsAnyOf: false, path.Child("not"), errors);
        }

        if (schema.Pattern is { Length: > 0 } pattern && Re2Syntax.FindError(pattern) is { } error)
        {
            errors.Invalid(path.Child("pattern"), "must be a valid regular expression, but isn't: " + error);
        }
    }

    private static void CheckBranches(EquatableArray<JsonSchemaProps> branches, string name, bool skips, bool skipsAnyOfOfFirst, FieldPath path, FieldErrors errors)
    {
        for (var i = 0; !skips && i < branches.Count; i++)
        {
            CheckNested(branches[i], skipsAnyOfOfFirst && i == 0, path.Child(name).Index(i), errors);
        }
    }

    /// <summary>What stands in a junctor only restricts values: it has nothing that says what a value is.</summary>
    private static void CheckNested(JsonSchemaProps schema, bool skipsAnyOf, FieldPath path, FieldErrors errors)
    {
        CheckValidation(schema, skipsAnyOf, skipsAnyOfOfFirstAllOf: false, path, errors);
        if (schema.Items is { } items)
        {
            CheckNested(items, skipsAnyOf: false, path.Child("items"), errors);
        }

        foreach (var property in schema.Properties)
        {
            var at = path.Property(property.Name);
            CheckNested(property.Schema, skipsAnyOf: false, at, errors);
            if (property.Name == "metadata")
            {
                errors.Forbidden(at, "must not be specified in a nested context");
            }
        }

        Forbid("type", schema.Type is not null, "must be empty to be structural");
        Forbid("additionalProperties", schema.AdditionalProperties is { } values && !SchemaKeywords.IsFalse(values), "must be undefined to be structural");
        Forbid("default", schema.Default is not null, "must be undefined to be structural");
        Forbid("title", schema.Title is not null, "must be empty to be structural");
        Forbid("description", schema.Description is not null, "must be empty to be structural");
        Forbid("nullable", schema.Nullable, "must be false to be structural");
        Forbid("x-kubernetes-preserve-unknown-fields", schema.PreserveUnknownFields, "must be false to be structural");
        Forbid("x-kubernetes-embedded-resource", schema.EmbeddedResource, "must be false to be structural");
        Forbid("x-kubernetes-int-or-string", schema.IntOrString, "must be false to be structural");
        Forbid("x-kubernetes-list-map-keys", !schema.ListMapKeys.IsEmpty, "must be empty to be structural");
        Forbid("x-kubernetes-list-type", schema.ListType is not null, "must be undefined to be structural");
        Forbid("x-kubernetes-map-type", schema.MapType is not null, "must be undefined to be structural");
        Forbid("x-kubernetes-validations", !schema.Validations.IsEmpty, "must be empty to be structural");

        void Forbid(string keyword, bool isThere, string detail)
        {
            if (isThere)
            {
                errors.Forbidden(path.Child(keyword), detail);
            }
        }
    }
}
