using CrdGen.Schema.Cel.Rules;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>The schema of a version: <c>validateCustomResourceDefinitionValidation</c>.</summary>
internal static class SchemaValidation
{
    /// <param name="root">The schema, or <see langword="null"/>.</param>
    /// <param name="hasStatus">Whether the status subresource is on.</param>
    /// <param name="path">The path of the field that has <c>openAPIV3Schema</c>.</param>
    public static void Check(JsonSchemaProps? root, bool hasStatus, ValidationOptions options, FieldPath path, FieldErrors errors)
    {
        if (root is null)
        {
            return;
        }

        var before = errors.Count;
        var at = path.Child("openAPIV3Schema");
        if (hasStatus)
        {
            RootFields.Check(root, path, errors);
        }

        if (root.Nullable)
        {
            errors.Forbidden(path.Child("openAPIV3Schema.nullable"), "nullable cannot be true at the root");
        }

        var unsupported = default(string?);
        var ruleErrors = new FieldErrors();
        var rules = default(RuleBudget?);
        var ruled = default(SchemasWith?);
        if (options.RequireStructuralSchema)
        {
            unsupported = SchemaKeywords.FindUnsupported(root);
            if (unsupported is null && IsStructural(root, options, at, errors))
            {
                ruled = SchemasWith.Rules(root);
                rules = ruled.IsEmpty ? null : new(options, ruleErrors);
            }
        }

        var scope = new SchemaScope { AllowDefaults = options.AllowDefaults, Rules = rules is null ? null : CelSchemaContext.Root(root) };
        new OpenApiSchemaValidation(options, rules, ruled, errors).Check(root, scope, isRoot: true, at);
        if (errors.Count == before && ruleErrors.Count == 0 && unsupported is not null)
        {
            errors.Invalid(at, unsupported);
        }

        rules?.CheckTotal(at);
        errors.AddRange(ruleErrors);
    }

    private static bool IsStructural(JsonSchemaProps root, ValidationOptions options, FieldPath path, FieldErrors errors)
    {
        var before = errors.Count;
        StructuralInvariants.Check(root, path, errors);
        if (errors.Count == before)
        {
            var defaulted = SchemasWith.Defaults(root);
            if (!defaulted.IsEmpty)
            {
                new DefaultValidation(options, defaulted, errors).Check(root, path);
            }
        }

        return errors.Count == before;
    }
}
