using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What an API server of a version has of a schema: fields and formats that it does not know are not there.</summary>
public static class SchemaOfVersion
{
    /// <summary>The schema; the same where nothing in it is newer.</summary>
    public static JsonSchemaProps Of(JsonSchemaProps schema, KubernetesVersion target)
    {
        if (target >= VersionNeeds.All)
        {
            return schema;
        }

        return schema with
        {
            Format = VersionNeeds.HasFormat(schema.Format, target) ? schema.Format : null,
            Validations = schema.Validations.Select(rule => Of(rule, target)).ToEquatableArray(),
            Properties = schema.Properties.Select(property => property with { Schema = Of(property.Schema, target) }).ToEquatableArray(),
            Items = schema.Items is { } items ? Of(items, target) : null,
            AdditionalProperties = schema.AdditionalProperties is { } values ? Of(values, target) : null,
            AllOf = All(schema.AllOf),
            AnyOf = All(schema.AnyOf),
            OneOf = All(schema.OneOf),
            Not = schema.Not is { } not ? Of(not, target) : null,
        };

        EquatableArray<JsonSchemaProps> All(EquatableArray<JsonSchemaProps> branches) => branches.Select(branch => Of(branch, target)).ToEquatableArray();
    }

    private static ValidationRule Of(ValidationRule rule, KubernetesVersion target) => rule with
    {
        MessageExpression = target >= VersionNeeds.MessageExpressions ? rule.MessageExpression : null,
        Reason = target >= VersionNeeds.ReasonsAndFieldPaths ? rule.Reason : null,
        FieldPath = target >= VersionNeeds.ReasonsAndFieldPaths ? rule.FieldPath : null,
        OptionalOldSelf = target >= VersionNeeds.OptionalOldSelf ? rule.OptionalOldSelf : null,
    };
}
