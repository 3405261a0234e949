using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation;

/// <summary>
/// The rules of structural schemas (KEP-1693) for schemas that are given as JSON: those that C# types give follow them by
/// construction.
/// </summary>
public static class StructuralSchema
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal) { "string", "integer", "number", "boolean", "array", "object" };

    /// <summary>The first rule that is broken, with its path, or <see langword="null"/>.</summary>
    public static string? FindError(JsonSchemaProps schema, string path = "")
    {
        if (FindNodeError(schema) is { } error)
        {
            return path.Length == 0 ? error : $"{path}: {error}";
        }

        foreach (var property in schema.Properties)
        {
            if (FindError(property.Schema, Join(path, "properties." + property.Name)) is { } nested)
            {
                return nested;
            }
        }

        return (schema.Items is { } items ? FindError(items, Join(path, "items")) : null)
            ?? (schema.AdditionalProperties is { } values ? FindError(values, Join(path, "additionalProperties")) : null)
            ?? FindErrorInJunctors(schema);
    }

    /// <summary>What is not allowed in a branch of a junctor, or <see langword="null"/>.</summary>
    public static string? FindErrorInJunctor(JsonSchemaProps branch)
    {
        var forbidden = branch switch
        {
            { Type: not null } => "type",
            { Title: not null } => "title",
            { Description: not null } => "description",
            { Default: not null } => "default",
            { Nullable: true } => "nullable",
            { AdditionalProperties: not null } => "additionalProperties",
            { PreserveUnknownFields: true } => "x-kubernetes-preserve-unknown-fields",
            { EmbeddedResource: true } => "x-kubernetes-embedded-resource",
            { IntOrString: true } => "x-kubernetes-int-or-string",
            { ListType: not null } => "x-kubernetes-list-type",
            { MapType: not null } => "x-kubernetes-map-type",
            { ListMapKeys.IsEmpty: false } => "x-kubernetes-list-map-keys",
            { Validations.IsEmpty: false } => "x-kubernetes-validations",
            _ => null,
        };
        if (forbidden is not null)
        {
            return $"{forbidden} is not allowed in a branch of allOf, anyOf, oneOf or not";
        }

        foreach (var property in branch.Properties)
        {
            if (FindErrorInJunctor(property.Schema) is { } error)
            {
                return error;
            }
        }

        return (branch.Items is { } items ? FindErrorInJunctor(items) : null) ?? FindErrorInJunctors(branch);
    }

    private static string? FindErrorInJunctors(JsonSchemaProps schema)
    {
        if (schema.IntOrString)
        {
            return null; // its anyOf names types, which is the one exception
        }

        foreach (var branch in schema.AllOf.Concat(schema.AnyOf).Concat(schema.OneOf))
        {
            if (FindErrorInJunctor(branch) is { } error)
            {
                return error;
            }
        }

        return schema.Not is { } not ? FindErrorInJunctor(not) : null;
    }

    /// <summary>The first rule that one schema breaks by itself and its items, without looking further down; or <see langword="null"/>.</summary>
    public static string? FindNodeError(JsonSchemaProps schema) => Structure(schema)
        ?? (schema.Pattern is { } pattern ? Re2Syntax.FindError(pattern) : null)
        ?? (schema.Default is { } value && Definitions.DefaultValues.FindError(schema, value) is { } error ? "the default is not allowed: " + error : null);

    /// <summary>What keywords together may not be, but for patterns and defaults.</summary>
    public static string? Structure(JsonSchemaProps schema) => schema switch
    {
        { IsTrue: true } => null,
        { Type: null, IntOrString: false, PreserveUnknownFields: false } => "a type is needed, or x-kubernetes-int-or-string, or x-kubernetes-preserve-unknown-fields",
        { Type: { } type } when !Types.Contains(type) => $"'{type}' is no type",
        { Type: "array", Items: null } => "a list needs items",
        { Properties.IsEmpty: false, AdditionalProperties: not null } => "properties and additionalProperties exclude each other",
        { IntOrString: true, PreserveUnknownFields: true } => "x-kubernetes-int-or-string and x-kubernetes-preserve-unknown-fields exclude each other",
        { IntOrString: true, EmbeddedResource: true } => "x-kubernetes-int-or-string and x-kubernetes-embedded-resource exclude each other",
        { EmbeddedResource: true, Type: not "object" } => "an embedded resource is an object",
        { EmbeddedResource: true, Properties.IsEmpty: true, PreserveUnknownFields: false } => "an embedded resource needs properties or x-kubernetes-preserve-unknown-fields",
        { EmbeddedResource: true, AdditionalProperties: not null } => "an embedded resource has no additionalProperties",
        { ListType: not null, Type: not "array" } => "x-kubernetes-list-type belongs to a list",
        { MapType: not null, Type: not "object" } => "x-kubernetes-map-type belongs to an object",
        { ListType: not (null or "atomic" or "set" or "map") } => $"'{schema.ListType}' is no list type: use atomic, set or map",
        { MapType: not (null or "atomic" or "granular") } => $"'{schema.MapType}' is no map type: use atomic or granular",
        { ListType: "map" } => ListMap(schema),
        { ListMapKeys.IsEmpty: false } => "x-kubernetes-list-map-keys belong to a list of type map",
        { ListType: "set", Items.Nullable: true } => "the items of a set cannot be nullable",
        { ListType: "set", Items: { Type: "object", MapType: not "atomic" } } => "the items of a set must be atomic",
        { ListType: "set", Items: { Type: "array", ListType: not (null or "atomic") } } => "lists that are items of a set must be atomic",
        { IntOrString: true, AnyOf.IsEmpty: false } when !IsIntOrString(schema.AnyOf) => "the anyOf of x-kubernetes-int-or-string is exactly [{type: integer}, {type: string}]",
        { EmbeddedResource: true } => Embedded(schema),
        { ExclusiveMinimum: true, Minimum: null } => "exclusiveMinimum needs a minimum",
        { ExclusiveMaximum: true, Maximum: null } => "exclusiveMaximum needs a maximum",
        { Validations.IsEmpty: false } => Rules(schema),
        _ => null,
    };

    private static bool IsIntOrString(EquatableArray<JsonSchemaProps> branches) =>
        branches is [var integer, var text] && integer == new JsonSchemaProps { Type = "integer" } && text == new JsonSchemaProps { Type = "string" };

    private static string? Embedded(JsonSchemaProps schema) =>
        schema.Property("apiVersion") is { Type: not "string" } ? "the apiVersion of an embedded resource is a string"
        : schema.Property("kind") is { Type: not "string" } ? "the kind of an embedded resource is a string"
        : schema.Property("metadata") is { Type: not "object" } ? "the metadata of an embedded resource is an object"
        : null;

    private static string? Rules(JsonSchemaProps schema)
    {
        if (!CelTypes.HasType(schema))
        {
            return "there can be no rule on any JSON, nor on lists and maps of it";
        }

        foreach (var rule in schema.Validations)
        {
            if (rule.Rule.Trim().Length == 0)
            {
                return "a rule of x-kubernetes-validations is empty";
            }

            if (RuleMessages.FindError(rule) is { } message)
            {
                return "the message of a rule is not allowed: " + message;
            }

            if (rule.Reason is { } reason && !RuleReasons.All.Contains(reason))
            {
                return $"'{reason}' is no reason of a rule: use {string.Join(", ", RuleReasons.All)}";
            }

            if (rule.OptionalOldSelf == true && !Correlation.UsesOldSelf(rule.Rule))
            {
                return "a rule with optionalOldSelf needs to use oldSelf";
            }

            if (rule.FieldPath is { } path && FieldPaths.FindError(schema, path) is { } error)
            {
                return $"'{path}' is no fieldPath of a rule: {error}";
            }
        }

        return null;
    }

    private static string? ListMap(JsonSchemaProps schema)
    {
        if (schema.ListMapKeys.IsEmpty || schema.Items is not { Type: "object", Nullable: false } items)
        {
            return "a list of type map needs x-kubernetes-list-map-keys, and items that are objects";
        }

        if (schema.ListMapKeys.Distinct().Count() < schema.ListMapKeys.Count)
        {
            return "x-kubernetes-list-map-keys names a field twice";
        }

        foreach (var key in schema.ListMapKeys)
        {
            if (items.Property(key) is not { Type: "string" or "integer" or "number" or "boolean" } property)
            {
                return $"the key '{key}' must be a scalar field of the items";
            }

            if (property.Nullable)
            {
                return $"the key '{key}' must not be nullable";
            }

            if (property.Default is null && !items.Required.Contains(key))
            {
                return $"the key '{key}' must be required or have a default";
            }
        }

        return null;
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "." + name;
}
