using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What an update tolerates, by the definition before it.</summary>
internal static class Ratcheting
{
    public static ValidationOptions Options(DefinitionObject definition, DefinitionObject old)
    {
        var schemas = old.Versions.Where(version => version.Schema is not null).Select(version => version.Schema!).Distinct(ReferenceComparer.Instance).ToList();
        var nodes = schemas.SelectMany(SchemaNodes.All).ToList();
        var rules = nodes.SelectMany(schema => schema.Validations).ToList();
        return new()
        {
            RequireRecognizedConversionReviewVersion = old.Conversion is not { } conversion || conversion.ReviewVersions.IsEmpty || conversion.ReviewVersions.Any(ConversionValidation.IsRecognized),
            RequireImmutableNames = old.Status.IsEstablished,
            RequireOpenApiSchema = old.Versions.All(version => version.Schema is not null),
            RequireValidPropertyType = nodes.All(schema => schema.Type is null || SchemaKeywords.Types.Contains(schema.Type)),
            RequireStructuralSchema = schemas.All(IsStructural),
            RequirePrunedDefaults = !schemas.Any(schema => IsStructural(schema) && UnprunedDefaults.Exist(schema)),
            RequireAtomicSetType = !nodes.Exists(ListTypeRules.IsNonAtomicSet),
            RequireMapListKeysMapSetValidation = !nodes.Exists(schema => HasInvalidKeys(schema)),
            VersionsWithUnchangedSchemas = new HashSet<string>(definition.Versions.Where(version => IsUnchanged(definition, old, version.Name)).Select(version => version.Name), StringComparer.Ordinal),
            AllowInvalidCaBundle = !old.Status.IsEstablished || (old.Conversion?.CaBundle is { Length: > 0 } bundle && CaBundles.FindError(bundle) is not null),
            AllowTooManySelectableFields = TooManySelectableFields(definition, old),
            PreexistingRules = new HashSet<string>(rules.Select(rule => rule.Rule), StringComparer.Ordinal),
            PreexistingMessageExpressions = new HashSet<string>(rules.Where(rule => rule.MessageExpression is not null).Select(rule => rule.MessageExpression!), StringComparer.Ordinal),
        };
    }

    private static bool IsStructural(JsonSchemaProps schema)
    {
        if (SchemaKeywords.FindUnsupported(schema) is not null)
        {
            return false;
        }

        var errors = new FieldErrors();
        StructuralInvariants.Check(schema, FieldPath.Root("schema"), errors);
        return errors.Count == 0;
    }

    private static bool HasInvalidKeys(JsonSchemaProps schema)
    {
        var errors = new FieldErrors();
        ListTypeRules.CheckKeys(schema, FieldPath.Root("schema"), errors);
        return errors.Count > 0;
    }

    private static bool IsUnchanged(DefinitionObject definition, DefinitionObject old, string name) =>
        definition.Versions.FirstOrDefault(version => version.Name == name) is { } after
        && old.Versions.FirstOrDefault(version => version.Name == name) is { } before
        && (after.HasValidation, before.HasValidation) is (true, true) or (false, false)
        && SchemaEquality.AreEqual(after.Schema, before.Schema);

    private static HashSet<string> TooManySelectableFields(DefinitionObject definition, DefinitionObject old)
    {
        var allowed = new HashSet<string>(StringComparer.Ordinal);
        var (layout, oldLayout) = (new VersionLayout(definition), new VersionLayout(old));
        if (layout.SharesSelectableFields && oldLayout.SharesSelectableFields && definition.Versions[0].SelectableFields is { Count: > SelectableFieldsValidation.Max } fields && fields == old.Versions[0].SelectableFields)
        {
            allowed.Add("");
        }

        if (layout.SharesSelectableFields || oldLayout.SharesSelectableFields)
        {
            return allowed;
        }

        foreach (var version in definition.Versions)
        {
            var before = old.Versions.LastOrDefault(other => other.Name == version.Name);
            if (before is { SelectableFields.Count: > SelectableFieldsValidation.Max } && before.SelectableFields == version.SelectableFields)
            {
                allowed.Add(version.Name);
            }
        }

        return allowed;
    }

    private sealed class ReferenceComparer : IEqualityComparer<JsonSchemaProps>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(JsonSchemaProps? x, JsonSchemaProps? y) => ReferenceEquals(x, y);

        public int GetHashCode(JsonSchemaProps obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
