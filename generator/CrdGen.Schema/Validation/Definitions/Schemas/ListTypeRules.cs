using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>How lists and maps are merged: <c>x-kubernetes-list-type</c>, <c>x-kubernetes-list-map-keys</c>, <c>x-kubernetes-map-type</c>.</summary>
internal static class ListTypeRules
{
    private static readonly string[] ListTypes = ["atomic", "set", "map"];
    private static readonly string[] MapTypes = ["atomic", "granular"];

    /// <summary>Whether the items of a set are compared field by field, which sets cannot.</summary>
    public static bool IsNonAtomicSet(JsonSchemaProps schema) => schema is { ListType: "set" } && schema.Items is { Type: "array", ListType: not (null or "atomic") } or { Type: "object", MapType: not "atomic" };

    public static void Check(JsonSchemaProps schema, FieldPath path, ValidationOptions options, FieldErrors errors)
    {
        if (schema.MapType is { } mapType)
        {
            CheckOwner(schema, "object", "x-kubernetes-map-type", path, errors);
            if (!MapTypes.Contains(mapType))
            {
                errors.NotSupported(path.Child("x-kubernetes-map-type"), MapTypes);
            }
        }

        if (schema.ListType is { } listType)
        {
            if (!CheckOwner(schema, "array", "x-kubernetes-list-type", path, errors) && options.RequireAtomicSetType && IsNonAtomicSet(schema))
            {
                var keyword = schema.Items!.Type == "array" ? "x-kubernetes-list-type" : "x-kubernetes-map-type";
                errors.Invalid(path.Child("items").Child(keyword), "must be atomic as item of a list with x-kubernetes-list-type=set");
            }

            if (!ListTypes.Contains(listType))
            {
                errors.NotSupported(path.Child("x-kubernetes-list-type"), ListTypes);
            }
        }

        CheckMap(schema, path, errors);
        if (options.RequireMapListKeysMapSetValidation)
        {
            CheckKeys(schema, path, errors);
        }
    }

    /// <summary>Keys are there in every item, and no item is null.</summary>
    public static void CheckKeys(JsonSchemaProps schema, FieldPath path, FieldErrors errors)
    {
        if (schema.Items is not { } items || schema.ListType is not ("set" or "map"))
        {
            return;
        }

        if (items.Nullable)
        {
            errors.Forbidden(path.Child("items").Child("nullable"), "cannot be nullable when x-kubernetes-list-type is " + schema.ListType);
        }

        foreach (var key in schema.ListType == "map" ? schema.ListMapKeys : default)
        {
            if (items.Property(key) is not { } property)
            {
                continue;
            }

            var at = path.Child("items").Property(key);
            if (property.Default is null && !items.Required.Contains(key))
            {
                errors.Required(at.Child("default"), "this property is in x-kubernetes-list-map-keys, so it must have a default or be a required property");
            }

            if (property.Nullable)
            {
                errors.Forbidden(at.Child("nullable"), "this property is in x-kubernetes-list-map-keys, so it cannot be nullable");
            }
        }
    }

    /// <returns>Whether the schema is of another type.</returns>
    private static bool CheckOwner(JsonSchemaProps schema, string type, string keyword, FieldPath path, FieldErrors errors)
    {
        if (schema.Type == type)
        {
            return false;
        }

        errors.Add(schema.Type is null ? FieldErrorType.Required : FieldErrorType.Invalid, path.Child("type"), $"must be {type} if {keyword} is specified");
        return true;
    }

    private static void CheckMap(JsonSchemaProps schema, FieldPath path, FieldErrors errors)
    {
        if (!schema.ListMapKeys.IsEmpty && schema.ListType != "map")
        {
            errors.Add(schema.ListType is null ? FieldErrorType.Required : FieldErrorType.Invalid, path.Child("x-kubernetes-list-type"), "must be map if x-kubernetes-list-map-keys is non-empty");
        }

        if (schema.ListType != "map")
        {
            return;
        }

        if (schema.ListMapKeys.IsEmpty)
        {
            errors.Required(path.Child("x-kubernetes-list-map-keys"), "must not be empty if x-kubernetes-list-type is map");
        }

        if (schema.Items is not { } items)
        {
            if (schema.Forbidden is { HasOtherItems: true })
            {
                errors.Invalid(path.Child("items"), "must only have a single schema if x-kubernetes-list-type is map");
            }
            else
            {
                errors.Required(path.Child("items"), "must have a schema if x-kubernetes-list-type is map");
            }

            return;
        }

        if (items.Type != "object")
        {
            errors.Invalid(path.Child("items").Child("type"), "must be object if parent array's x-kubernetes-list-type is map");
            return;
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in schema.ListMapKeys)
        {
            switch (items.Property(key))
            {
                case null:
                    errors.Invalid(path.Child("x-kubernetes-list-map-keys"), "entries must all be names of item properties");
                    break;
                case { Type: "array" or "object" }:
                    errors.Invalid(path.Child("items").Property(key).Child("type"), "must be a scalar type if parent array's x-kubernetes-list-type is map");
                    break;
            }

            if (!keys.Add(key))
            {
                errors.Invalid(path.Child("x-kubernetes-list-map-keys"), "must not contain duplicate entries");
            }
        }
    }
}
