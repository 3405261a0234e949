using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What may stand in each schema of a version, structural or not: <c>ValidateCustomResourceDefinitionOpenAPISchema</c>.</summary>
/// <param name="options">What an update tolerates.</param>
/// <param name="rules">Compiles rules, or <see langword="null"/>.</param>
/// <param name="ruled">The schemas with rules in them, where rules are compiled.</param>
/// <param name="errors">Takes what is wrong with schemas.</param>
internal sealed class OpenApiSchemaValidation(ValidationOptions options, RuleBudget? rules, SchemasWith? ruled, FieldErrors errors)
{
    public void Check(JsonSchemaProps schema, SchemaScope scope, bool isRoot, FieldPath path)
    {
        var before = errors.Count;
        CheckKeywords(schema, scope, path);
        CheckAdditionalProperties(schema, scope, path);
        CheckProperties(schema, scope, isRoot, path);
        CheckJunctors(schema, scope with { Rules = null }, path);
        CheckItems(schema, scope, path);
        CheckOthers(schema, scope with { Rules = null }, path);
        if (schema.Forbidden is { PreservesNothing: true })
        {
            errors.Invalid(path.Child("x-kubernetes-preserve-unknown-fields"), "must be true or undefined");
        }

        ListTypeRules.Check(schema, path, options, errors);
        RuleSyntax.Check(schema, path, errors);
        if (errors.Count == before && scope.Rules is { } context && !schema.Validations.IsEmpty)
        {
            rules?.Check(context, scope.Uncorrelatable, path);
        }
    }

    private bool HasRules(JsonSchemaProps schema) => ruled?.Contains(schema) == true;

    private void CheckKeywords(JsonSchemaProps schema, SchemaScope scope, FieldPath path)
    {
        if (options.RequireValidPropertyType && schema.Type is { } type && !SchemaKeywords.Types.Contains(type))
        {
            errors.NotSupported(path.Child("type"), SchemaKeywords.Types);
        }

        if (schema.Default is not null && !scope.AllowDefaults)
        {
            errors.Forbidden(path.Child("default"), scope.DisallowDefaultsReason is { } reason ? "must not be set " + reason : "must not be set");
        }

        if (schema.Type == "null")
        {
            errors.Forbidden(path.Child("type"), "type cannot be set to null, use nullable as an alternative");
        }

        if (scope.IsInsideResourceMeta && schema.EmbeddedResource)
        {
            errors.Forbidden(path.Child("x-kubernetes-embedded-resource"), "must not be used inside of resource meta");
        }

        if (schema.Forbidden is not { } forbidden)
        {
            return;
        }

        Forbid("id", forbidden.Id is not null);
        Forbid("additionalItems", forbidden.AdditionalItems is not null);
        Forbid("patternProperties", !forbidden.PatternProperties.IsEmpty);
        Forbid("definitions", !forbidden.Definitions.IsEmpty);
        Forbid("dependencies", forbidden.HasDependencies);
        Forbid("$ref", forbidden.Ref is not null);
        if (!forbidden.ItemList.IsEmpty)
        {
            errors.Forbidden(path.Child("items"), "items must be a schema object and not an array");
        }

        if (forbidden.UniqueItems)
        {
            errors.Forbidden(path.Child("uniqueItems"), "uniqueItems cannot be set to true since the runtime complexity becomes quadratic");
        }

        void Forbid(string keyword, bool isThere)
        {
            if (isThere)
            {
                errors.Forbidden(path.Child(keyword), keyword + " is not supported");
            }
        }
    }

    private void CheckAdditionalProperties(JsonSchemaProps schema, SchemaScope scope, FieldPath path)
    {
        if (schema.AdditionalProperties is not { } values)
        {
            return;
        }

        var at = path.Child("additionalProperties");
        if (!schema.Properties.IsEmpty && !values.IsTrue)
        {
            errors.Forbidden(at, "additionalProperties and properties are mutual exclusive");
        }

        if (SchemaKeywords.IsSchema(values))
        {
            scope = scope.IsInsideResourceMeta ? scope.WithForbiddenDefaults("inside additionalProperties applying to object metadata") : scope;
            Check(values, scope with { Rules = HasRules(values) ? scope.Rules?.AdditionalProperties(values) : null }, isRoot: false, at);
        }
    }

    private void CheckProperties(JsonSchemaProps schema, SchemaScope scope, bool isRoot, FieldPath path)
    {
        if (schema.Properties.IsEmpty)
        {
            return;
        }

        scope = schema.MapType is null or "granular" or "atomic" ? scope : scope.WithUncorrelatable(path);
        foreach (var property in schema.Properties)
        {
            var inner = scope with { Rules = HasRules(property.Schema) ? scope.Rules?.Property(property.Name, property.Schema) : null };
            if ((isRoot || schema.EmbeddedResource) && property.Name is "metadata" or "kind" or "apiVersion")
            {
                inner = inner with { IsInsideResourceMeta = true };
                inner = isRoot ? inner.WithForbiddenDefaults("in top-level " + property.Name) : inner;
            }

            Check(property.Schema, inner, isRoot: false, path.Property(property.Name));
        }
    }

    private void CheckJunctors(JsonSchemaProps schema, SchemaScope scope, FieldPath path)
    {
        if (schema.Not is { } not)
        {
            Check(not, scope, isRoot: false, path.Child("not"));
        }

        CheckAll(schema.AllOf, "allOf");
        CheckAll(schema.OneOf, "oneOf");
        CheckAll(schema.AnyOf, "anyOf");

        void CheckAll(EquatableArray<JsonSchemaProps> branches, string name)
        {
            for (var i = 0; i < branches.Count; i++)
            {
                Check(branches[i], scope, isRoot: false, path.Child(name).Index(i));
            }
        }
    }

    private void CheckItems(JsonSchemaProps schema, SchemaScope scope, FieldPath path)
    {
        // Items of an absent or other list type have no identity.
        scope = schema.ListType == "map" ? scope : scope.WithUncorrelatable(path);
        if (schema.Items is { } items)
        {
            Check(items, scope with { Rules = HasRules(items) ? scope.Rules?.Items(items) : null }, isRoot: false, path.Child("items"));
        }

        for (var i = 0; schema.Forbidden is { } forbidden && i < forbidden.ItemList.Count; i++)
        {
            Check(forbidden.ItemList[i], scope with { Rules = null }, isRoot: false, path.Child("items").Index(i));
        }
    }

    private void CheckOthers(JsonSchemaProps schema, SchemaScope scope, FieldPath path)
    {
        foreach (var definition in schema.Forbidden?.Definitions ?? default)
        {
            Check(definition.Schema, scope, isRoot: false, path.Child("definitions").Key(definition.Name));
        }

        foreach (var dependency in schema.Forbidden?.Dependencies ?? default)
        {
            Check(dependency.Schema, scope, isRoot: false, path.Child("dependencies").Key(dependency.Name));
        }
    }
}
