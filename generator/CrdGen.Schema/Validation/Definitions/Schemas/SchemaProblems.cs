using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>The API server's rules about a part of a schema, without those that need the whole: defaults, CEL and what it costs.</summary>
public static class SchemaProblems
{
    /// <summary>What is wrong with the schema of a field; paths begin at the schema.</summary>
    public static IReadOnlyList<DefinitionProblem> OfField(JsonSchemaProps schema)
    {
        var (errors, path) = (new FieldErrors(), FieldPath.Root(""));
        StructuralInvariants.CheckField(schema, path, errors);
        if (errors.Count == 0)
        {
            new OpenApiSchemaValidation(ValidationOptions.OfCreation, null, null, errors).Check(schema, new SchemaScope { AllowDefaults = true }, isRoot: false, path);
        }

        return errors.Items;
    }

    /// <summary>What is wrong with a branch of <c>allOf</c>, <c>anyOf</c>, <c>oneOf</c> or with <c>not</c>; paths begin at the branch.</summary>
    public static IReadOnlyList<DefinitionProblem> OfBranch(JsonSchemaProps branch)
    {
        var errors = new FieldErrors();
        StructuralInvariants.CheckBranch(branch, FieldPath.Root(""), errors);
        return errors.Items;
    }
}
