using System.Globalization;
using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using CrdGen.Schema.Names;
using CrdGen.Schema.Validation;

namespace CrdGen.Cli.Import.Resources;

/// <summary>What a definition says beside its schemas, as attributes of the class of one of its versions.</summary>
internal static class ResourceAttributes
{
    /// <summary>The generator that wrote the definition; the next to write it is another.</summary>
    private const string GeneratorAnnotation = "controller-gen.kubebuilder.io/version";

    /// <param name="definition">The definition.</param>
    /// <param name="version">The version.</param>
    /// <param name="className">The name of its class.</param>
    /// <param name="order">Where the version stands, where that is not where Kubernetes puts it.</param>
    public static IEnumerable<AttributeUse> Of(CustomResourceDefinition definition, CustomResourceDefinitionVersion version, string className, int? order)
    {
        var form = EnvelopeAttributes.Form(version.Schema);
        yield return Resource(definition, version, className, order, form);

        // What is said of the definition as a whole is said once.
        if (version.Storage)
        {
            foreach (var attribute in Definition(definition))
            {
                yield return attribute;
            }
        }

        if (version.Scale is { } scale)
        {
            yield return AttributeUse.Own("ScaleSubresource", CSharpLiteral.Of(scale.SpecReplicasPath), CSharpLiteral.Of(scale.StatusReplicasPath))
                .WithText("LabelSelectorPath", scale.LabelSelectorPath);
        }

        foreach (var column in version.PrinterColumns)
        {
            yield return Column(column, version.Schema);
        }

        foreach (var field in version.SelectableFields)
        {
            yield return AttributeUse.Own("SelectableField", CSharpLiteral.Of(field));
        }

        foreach (var attribute in EnvelopeAttributes.Differences(version.Schema, form))
        {
            yield return attribute;
        }
    }

    private static AttributeUse Resource(CustomResourceDefinition definition, CustomResourceDefinitionVersion version, string className, int? order, string form)
    {
        var names = definition.Names;
        var attribute = AttributeUse.Own("CustomResource", CSharpLiteral.Of(definition.Group), CSharpLiteral.Of(version.Name))
            .WithText("Kind", names.Kind == className ? null : names.Kind)
            .WithText("Plural", names.Plural == EnglishPlural.Of(names.Kind) ? null : names.Plural)
            .WithText("ListKind", names.ListKind == names.Kind + "List" ? null : names.ListKind);
        if (version.Storage)
        {
            attribute = List(attribute.WithText("Singular", IsUsual(names) ? null : names.Singular), "ShortNames", names.ShortNames);
            attribute = List(attribute, "Categories", names.Categories);
        }

        attribute = Flag(attribute, "Scope", "ResourceScope.Cluster", definition.Scope == CustomResourceDefinition.Cluster);
        attribute = Flag(attribute, "Storage", "true", version.Storage && definition.Versions.Count > 1);
        attribute = Flag(attribute, "Served", "false", !version.Served);
        attribute = Flag(attribute, "Deprecated", "true", version.Deprecated).WithText("DeprecationWarning", version.DeprecationWarning);
        var hasStatus = version.Schema.Property("status") is not null;
        attribute = Flag(attribute, "StatusSubresource", CSharpLiteral.Of(version.StatusSubresource), version.StatusSubresource != hasStatus);
        attribute = Flag(attribute, "Order", order?.ToString(CultureInfo.InvariantCulture) ?? "", order is not null and not 0);
        attribute = Flag(attribute, "Envelope", "EnvelopeForm." + form, form != "Described");
        var empty = version.Empty | (version.Storage ? definition.Empty : EmptyFields.None);
        return Flag(attribute, "Empty", string.Join(" | ", empty.ToString().Split(", ").Select(field => "EmptyFields." + field)), empty != EmptyFields.None);
    }

    /// <summary>A singular is in lower case always.</summary>
    private static bool IsUsual(CustomResourceDefinitionNames names) => string.Equals(names.Singular, names.Kind, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<AttributeUse> Definition(CustomResourceDefinition definition)
    {
        if (definition.Conversion is { } webhook)
        {
            yield return Conversion(webhook);
        }

        foreach (var (key, value) in definition.Labels.OrderBy(label => label.Key, StringComparer.Ordinal))
        {
            yield return AttributeUse.Own("MetadataLabel", CSharpLiteral.Of(key), CSharpLiteral.Of(value));
        }

        foreach (var (key, value) in definition.Annotations.OrderBy(annotation => annotation.Key, StringComparer.Ordinal))
        {
            if (key != GeneratorAnnotation)
            {
                yield return AttributeUse.Own("MetadataAnnotation", CSharpLiteral.Of(key), CSharpLiteral.Of(value));
            }
        }
    }

    private static AttributeUse Conversion(ConversionWebhook webhook)
    {
        var attribute = webhook.Service is { } service
            ? AttributeUse.Own("ConversionWebhook", CSharpLiteral.Of(service.Namespace), CSharpLiteral.Of(service.Name)).WithText("Path", service.Path)
            : AttributeUse.Own("ConversionWebhook");
        attribute = webhook.Service?.Port is { } port ? attribute.With("Port", port.ToString(CultureInfo.InvariantCulture)) : attribute;
        attribute = attribute.WithText("Url", webhook.Url).WithText("CaBundle", webhook.CaBundle);
        return webhook.ReviewVersions == EquatableArray.Of("v1") ? attribute : List(attribute, "ReviewVersions", webhook.ReviewVersions);
    }

    private static AttributeUse Column(PrinterColumn column, JsonSchemaProps root)
    {
        var inferred = JsonPaths.ColumnType(JsonPaths.Follow(root, column.JsonPath, out _), column.JsonPath);
        var attribute = AttributeUse.Own("PrinterColumn", CSharpLiteral.Of(column.Name), CSharpLiteral.Of(column.JsonPath))
            .WithText("Type", column.Type == inferred ? null : column.Type)
            .WithText("Format", column.Format)
            .WithText("Description", column.Description);
        return Flag(attribute, "Priority", column.Priority.ToString(CultureInfo.InvariantCulture), column.Priority != 0);
    }

    private static AttributeUse List(AttributeUse attribute, string name, EquatableArray<string> values) =>
        values.IsEmpty ? attribute : attribute.With(name, CSharpLiteral.List(values.Select(CSharpLiteral.Of)));

    private static AttributeUse Flag(AttributeUse attribute, string name, string value, bool isSet) => isSet ? attribute.With(name, value) : attribute;
}
