using CrdGen.Schema.Model;
using CrdGen.Schema.Names;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>The specification of a definition: <c>validateCustomResourceDefinitionSpec</c>.</summary>
internal static class SpecValidation
{
    private static readonly FieldPath Spec = FieldPath.Root("spec");

    public static void Check(DefinitionObject definition, ValidationOptions options, FieldErrors errors)
    {
        CheckGroup(definition.Group, errors);
        if (definition.Scope.Length == 0)
        {
            errors.Required(Spec.Child("scope"));
        }
        else if (definition.Scope is not (CustomResourceDefinition.Cluster or CustomResourceDefinition.Namespaced))
        {
            errors.NotSupported(Spec.Child("scope"), [CustomResourceDefinition.Cluster, CustomResourceDefinition.Namespaced]);
        }

        options = definition.PreserveUnknownFields ? Tighten(definition, options, errors) : options with { RequireStructuralSchema = true };
        RequireSchemas(definition, options, errors);
        var layout = new VersionLayout(definition);
        CheckVersions(definition, layout, options, errors);
        NamesValidation.CheckRequired(definition.Names, Spec.Child("names"), errors);
        NamesValidation.Check(definition.Names, Spec.Child("names"), errors);
        CheckShared(definition, layout, options, errors);
        ConversionValidation.Check(definition.Conversion, definition.PreserveUnknownFields, options, Spec.Child("conversion"), errors);
    }

    private static void CheckGroup(string group, FieldErrors errors)
    {
        var path = Spec.Child("group");
        if (group.Length == 0)
        {
            errors.Required(path);
        }
        else if (!Dns.IsSubdomain1123(group))
        {
            errors.Invalid(path, "must be a DNS-1123 subdomain: lower-case letters, digits, '-' and '.', beginning and ending with a letter or digit, at most 253");
        }
        else if (!group.Contains('.'))
        {
            errors.Invalid(path, "should be a domain with at least one dot");
        }
    }

    /// <summary>Without pruning a schema need not be structural, unless it uses what is for structural schemas only.</summary>
    private static ValidationOptions Tighten(DefinitionObject definition, ValidationOptions options, FieldErrors errors)
    {
        var nodes = definition.Versions.Where(version => version.Schema is not null).SelectMany(version => SchemaNodes.All(version.Schema!)).ToList();
        if (options.AllowDefaults && nodes.Exists(schema => schema.Default is not null))
        {
            options = options with { RequireStructuralSchema = true };
            errors.Invalid(Spec.Child("preserveUnknownFields"), "must be false in order to use defaults in the schema");
        }

        return nodes.Exists(UsesExtensions) ? options with { RequireStructuralSchema = true } : options;
    }

    private static bool UsesExtensions(JsonSchemaProps schema) =>
        schema.EmbeddedResource || schema.PreserveUnknownFields || schema.Forbidden is { PreservesNothing: true } || schema.IntOrString
        || !schema.ListMapKeys.IsEmpty || schema.ListType is not null || !schema.Validations.IsEmpty;

    private static void RequireSchemas(DefinitionObject definition, ValidationOptions options, FieldErrors errors)
    {
        for (var i = 0; i < definition.Versions.Count; i++)
        {
            var version = definition.Versions[i];
            if (version.Schema is null && (options.RequireOpenApiSchema || (!definition.PreserveUnknownFields && version.Served)))
            {
                errors.Required(Spec.Child("versions").Index(i).Child("schema").Child("openAPIV3Schema"), options.RequireOpenApiSchema ? "" : "because otherwise all fields are pruned");
            }
        }
    }

    private static void CheckVersions(DefinitionObject definition, VersionLayout layout, ValidationOptions options, FieldErrors errors)
    {
        var path = Spec.Child("versions");
        var names = new Dictionary<string, VersionObject>(StringComparer.Ordinal);
        for (var i = 0; i < definition.Versions.Count; i++)
        {
            var version = definition.Versions[i];
            if (!names.TryGetValue(version.Name, out var first))
            {
                names[version.Name] = first = version;
            }

            if (!Dns.IsLabel1035(version.Name))
            {
                errors.Invalid(path.Index(i).Child("name"), NamesValidation.LabelRule);
            }

            // Of several versions of one name, the first has the subresources of all.
            CheckVersion(version, first.Subresources is { Status: true }, layout, options, path.Index(i), errors);
        }

        if (names.Count < definition.Versions.Count)
        {
            errors.Invalid(path, "must contain unique version names");
        }

        if (definition.Versions.Count(version => version.Storage) != 1)
        {
            errors.Invalid(path, "must have exactly one version marked as storage version");
        }

        // The internal form has the first version's name at the top as well.
        if (!definition.Versions.IsEmpty && definition.Versions[0].Name is { Length: > 0 } top && !Dns.IsLabel1035(top))
        {
            errors.Invalid(Spec.Child("version"), NamesValidation.LabelRule);
        }
    }

    /// <summary>What is a version's alone.</summary>
    private static void CheckVersion(VersionObject version, bool hasStatus, VersionLayout layout, ValidationOptions options, FieldPath path, FieldErrors errors)
    {
        DeprecationWarnings.Check(version, path.Child("deprecationWarning"), errors);
        if (!layout.SharesSchema)
        {
            SchemaValidation.Check(version.Schema, hasStatus, options.ForVersion(version.Name), path.Child("schema"), errors);
        }

        if (!layout.SharesSubresources)
        {
            SubresourcesValidation.Check(version.Subresources, path.Child("subresources"), errors);
        }

        if (!layout.SharesPrinterColumns)
        {
            PrinterColumnValidation.Check(version.PrinterColumns, path.Child("additionalPrinterColumns"), errors);
        }

        if (!layout.SharesSelectableFields && !version.SelectableFields.IsEmpty)
        {
            // An oddity of the API server's: a schema that is the same in all versions is not found here.
            CheckSelectableFields(version, layout.SharesSchema ? null : version.Schema, options.AllowTooManySelectableFields.Contains(version.Name), path, errors);
        }
    }

    /// <summary>What is the same in all versions.</summary>
    private static void CheckShared(DefinitionObject definition, VersionLayout layout, ValidationOptions options, FieldErrors errors)
    {
        if (definition.Versions.IsEmpty)
        {
            return;
        }

        var first = definition.Versions[0];
        if (layout.SharesSchema)
        {
            SchemaValidation.Check(first.Schema, definition.Versions.Any(version => version.Subresources is { Status: true }), options.ForVersion(first.Name), Spec.Child("validation"), errors);
        }

        if (layout.SharesSubresources)
        {
            SubresourcesValidation.Check(first.Subresources, Spec.Child("subresources"), errors);
        }

        if (layout.SharesPrinterColumns)
        {
            PrinterColumnValidation.Check(first.PrinterColumns, Spec.Child("additionalPrinterColumns"), errors);
        }

        if (layout.SharesSelectableFields && !first.SelectableFields.IsEmpty)
        {
            CheckSelectableFields(first, layout.SharesSchema ? first.Schema : null, options.AllowTooManySelectableFields.Contains(""), Spec, errors);
        }
    }

    private static void CheckSelectableFields(VersionObject version, JsonSchemaProps? schema, bool allowTooMany, FieldPath path, FieldErrors errors)
    {
        if (schema is null)
        {
            errors.Invalid(path.Child("selectableFields"), "may only be set when the versions that have them have schemas of their own");
            return;
        }

        if (SchemaKeywords.FindUnsupported(schema) is { } unsupported)
        {
            errors.Invalid(path.Child("schema.openAPIV3Schema"), unsupported);
            return; // the API server itself cannot go on
        }

        SelectableFieldsValidation.Check(version.SelectableFields, schema, path.Child("selectableFields"), allowTooMany, errors);
    }
}
