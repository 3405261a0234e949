using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Names in junctors that are no fields: such a branch holds never, or always. At the root the API server refuses some of them.</summary>
internal static class BranchFields
{
    public static void Check(JsonSchemaProps schema, FieldPath path, FieldErrors advice) => CheckJunctors(schema, schema, path, advice);

    private static void CheckJunctors(JsonSchemaProps branch, JsonSchemaProps schema, FieldPath path, FieldErrors advice)
    {
        CheckBranches(branch.AllOf, "allOf");
        CheckBranches(branch.AnyOf, "anyOf");
        CheckBranches(branch.OneOf, "oneOf");
        if (branch.Not is { } not)
        {
            CheckBranch(not, schema, path.Child("not"), advice);
        }

        void CheckBranches(EquatableArray<JsonSchemaProps> branches, string keyword)
        {
            for (var i = 0; i < branches.Count; i++)
            {
                CheckBranch(branches[i], schema, path.Child(keyword).Index(i), advice);
            }
        }
    }

    private static void CheckBranch(JsonSchemaProps branch, JsonSchemaProps schema, FieldPath path, FieldErrors advice)
    {
        CheckJunctors(branch, schema, path, advice);
        if (schema is { PreserveUnknownFields: true } or { AdditionalProperties: not null } or { Properties.IsEmpty: true } or { EmbeddedResource: true })
        {
            return;
        }

        for (var i = 0; i < branch.Required.Count; i++)
        {
            if (schema.Property(branch.Required[i]) is null)
            {
                advice.Invalid(path.Child("required").Index(i), $"there is no property '{branch.Required[i]}'");
            }
        }

        foreach (var property in branch.Properties)
        {
            var at = path.Child("properties").Key(property.Name);
            if (schema.Property(property.Name) is { } inner)
            {
                CheckBranch(property.Schema, inner, at, advice);
            }
            else
            {
                advice.Invalid(at, $"there is no property '{property.Name}'");
            }
        }
    }
}
