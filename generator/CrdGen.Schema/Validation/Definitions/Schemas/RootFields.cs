using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>
/// With the status subresource the status' schema is taken out of the root by itself: nothing may stand at the root that would be
/// lost by that.
/// </summary>
internal static class RootFields
{
    public static void Check(JsonSchemaProps root, FieldPath path, FieldErrors errors)
    {
        // Only the first field in the order of Go's struct is reported; type stands behind these three.
        var isForbiddenBeforeType = root.Forbidden is { Id: not null } or { Schema: not null } or { Ref: not null };
        if (!isForbiddenBeforeType && root.Type is not (null or "object"))
        {
            errors.Invalid(path.Child("openAPIV3Schema.type"), "only \"object\" is allowed as the type at the root of the schema if the status subresource is enabled");
        }
        else if (isForbiddenBeforeType || FindForbidden(root) is not null)
        {
            var keyword = FindForbidden(root);
            errors.Invalid(
                path.Child("openAPIV3Schema"),
                (keyword is null ? "" : keyword + " is not allowed: ") + "only description, type, format, title, limits of numbers, strings and items, required, items, properties, externalDocs, example, x-kubernetes-preserve-unknown-fields and x-kubernetes-validations are allowed at the root of the schema if the status subresource is enabled");
        }
    }

    private static string? FindForbidden(JsonSchemaProps root) => root switch
    {
        { Nullable: true } => "nullable",
        { Default: not null } => "default",
        { Enum.IsEmpty: false } => "enum",
        { MaxProperties: not null } => "maxProperties",
        { MinProperties: not null } => "minProperties",
        { AllOf.IsEmpty: false } => "allOf",
        { OneOf.IsEmpty: false } => "oneOf",
        { AnyOf.IsEmpty: false } => "anyOf",
        { Not: not null } => "not",
        { AdditionalProperties: not null } => "additionalProperties",
        { EmbeddedResource: true } => "x-kubernetes-embedded-resource",
        { IntOrString: true } => "x-kubernetes-int-or-string",
        { ListMapKeys.IsEmpty: false } => "x-kubernetes-list-map-keys",
        { ListType: not null } => "x-kubernetes-list-type",
        { MapType: not null } => "x-kubernetes-map-type",
        { Forbidden: { } forbidden } when forbidden.Empty.HasFlag(EmptyLists.Others) || forbidden.Empty.HasFlag(EmptyLists.ListMapKeys) => "an empty list",
        { Forbidden: { PatternProperties.IsEmpty: false } or { HasDependencies: true } or { AdditionalItems: not null } or { Definitions.IsEmpty: false } } => "a keyword that is not supported",
        _ => null,
    };
}
