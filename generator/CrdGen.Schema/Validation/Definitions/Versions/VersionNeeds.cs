using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Fields and formats that came to CustomResourceDefinitions after CEL did, each with the version that has it unasked.</summary>
internal static class VersionNeeds
{
    /// <summary>KEP-2876: <c>messageExpression</c>.</summary>
    public static readonly KubernetesVersion MessageExpressions = new(27);

    /// <summary>KEP-2876: <c>reason</c> and <c>fieldPath</c>.</summary>
    public static readonly KubernetesVersion ReasonsAndFieldPaths = new(28);

    /// <summary>KEP-4008: <c>optionalOldSelf</c>, for 1.29 only behind a feature gate.</summary>
    public static readonly KubernetesVersion OptionalOldSelf = new(30);

    /// <summary>KEP-4358: <c>selectableFields</c>, for 1.30 only behind a feature gate.</summary>
    private static readonly KubernetesVersion SelectableFields = new(31);

    private static readonly KubernetesVersion NameFormats = new(34);

    /// <summary>The version from which on everything here is known.</summary>
    public static readonly KubernetesVersion All = NameFormats;

    /// <summary>Whether a version has a format, if any has it.</summary>
    public static bool HasFormat(string? format, KubernetesVersion target) => target >= NameFormats || format is not ("k8s-short-name" or "k8s-long-name");

    public static IReadOnlyList<VersionProblem> Find(DefinitionObject definition, KubernetesVersion target)
    {
        if (target >= All)
        {
            return [];
        }

        var problems = new List<VersionProblem>();
        var layout = new VersionLayout(definition);
        for (var i = 0; i < definition.Versions.Count; i++)
        {
            var version = definition.Versions[i];
            var path = FieldPath.Root("spec").Child("versions").Index(i);
            if (target < SelectableFields && !version.SelectableFields.IsEmpty)
            {
                for (var field = 0; field < version.SelectableFields.Count; field++)
                {
                    problems.Add(new(path.Child("selectableFields").Index(field), "a selectable field", SelectableFields, IsIgnored: false));
                }
            }

            if (version.Schema is { } schema && (i == 0 || !layout.SharesSchema))
            {
                Find(schema, path.Child("schema").Child("openAPIV3Schema"), target, problems);
            }
        }

        return problems;
    }

    private static void Find(JsonSchemaProps schema, FieldPath path, KubernetesVersion target, List<VersionProblem> problems)
    {
        if (!HasFormat(schema.Format, target))
        {
            problems.Add(new(path.Child("format"), $"the format '{schema.Format}'", NameFormats, IsIgnored: true));
        }

        for (var i = 0; i < schema.Validations.Count; i++)
        {
            var (rule, at) = (schema.Validations[i], path.Child("x-kubernetes-validations").Index(i));
            Check(rule.MessageExpression is not null, "messageExpression", MessageExpressions);
            Check(rule.Reason is not null, "reason", ReasonsAndFieldPaths);
            Check(rule.FieldPath is not null, "fieldPath", ReasonsAndFieldPaths);
            Check(rule.OptionalOldSelf is not null, "optionalOldSelf", OptionalOldSelf);

            void Check(bool isThere, string field, KubernetesVersion since)
            {
                if (isThere && target < since)
                {
                    problems.Add(new(at.Child(field), field, since, IsIgnored: false));
                }
            }
        }

        foreach (var property in schema.Properties)
        {
            Find(property.Schema, path.Property(property.Name), target, problems);
        }

        if (schema.Items is { } items)
        {
            Find(items, path.Child("items"), target, problems);
        }

        if (schema.AdditionalProperties is { } values)
        {
            Find(values, path.Child("additionalProperties"), target, problems);
        }

        FindAll(schema.AllOf, "allOf");
        FindAll(schema.AnyOf, "anyOf");
        FindAll(schema.OneOf, "oneOf");
        if (schema.Not is { } not)
        {
            Find(not, path.Child("not"), target, problems);
        }

        void FindAll(EquatableArray<JsonSchemaProps> branches, string name)
        {
            for (var i = 0; i < branches.Count; i++)
            {
                Find(branches[i], path.Child(name).Index(i), target, problems);
            }
        }
    }
}
