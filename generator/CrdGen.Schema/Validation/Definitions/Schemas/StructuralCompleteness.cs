using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What the junctors at the root of a schema restrict must be declared outside of them as well.</summary>
internal static class StructuralCompleteness
{
    public static void Check(JsonSchemaProps schema, FieldPath path, FieldErrors errors) => CheckJunctors(schema, schema, path, path, errors);

    private static void CheckJunctors(JsonSchemaProps validation, JsonSchemaProps structure, FieldPath structurePath, FieldPath path, FieldErrors errors)
    {
        if (validation.Not is { } not)
        {
            CheckNested(not, structure, structurePath, path.Child("not"), errors);
        }

        CheckBranches("allOf", validation.AllOf);
        CheckBranches("anyOf", validation.AnyOf);
        CheckBranches("oneOf", validation.OneOf);

        void CheckBranches(string name, EquatableArray<JsonSchemaProps> branches)
        {
            for (var i = 0; i < branches.Count; i++)
            {
                CheckNested(branches[i], structure, structurePath, path.Child(name).Index(i), errors);
            }
        }
    }

    private static void CheckNested(JsonSchemaProps validation, JsonSchemaProps structure, FieldPath structurePath, FieldPath path, FieldErrors errors)
    {
        CheckJunctors(validation, structure, structurePath, path, errors);
        if (validation.Items is { } items)
        {
            CheckOrRequire(items, structure.Items, structurePath.Child("items"), path.Child("items"), errors);
        }

        foreach (var property in validation.Properties)
        {
            CheckOrRequire(
                property.Schema,
                structure.Property(property.Name),
                structurePath.Property(property.Name),
                path.Property(property.Name),
                errors);
        }
    }

    private static void CheckOrRequire(JsonSchemaProps validation, JsonSchemaProps? structure, FieldPath structurePath, FieldPath path, FieldErrors errors)
    {
        if (structure is null)
        {
            errors.Required(structurePath, $"because it is defined in {path}");
        }
        else
        {
            CheckNested(validation, structure, structurePath, path, errors);
        }
    }
}
