using CrdGen.Schema.Model;

namespace CrdGen.Schema.Json;

/// <summary>Turns a CustomResourceDefinition into JSON, with keys in ordinal order.</summary>
public static class CustomResourceDefinitionWriter
{
    /// <param name="definition">The definition.</param>
    /// <param name="maxDescriptionLength">Longer descriptions of the schema are cut; 0 drops them all.</param>
    public static JsonValue Write(CustomResourceDefinition definition, int maxDescriptionLength = int.MaxValue) => new ObjectBuilder()
        .Add("apiVersion", "apiextensions.k8s.io/v1")
        .Add("kind", "CustomResourceDefinition")
        .Add("metadata", new ObjectBuilder()
            .Add("annotations", Map(definition.Annotations))
            .Add("labels", Map(definition.Labels))
            .Add("name", definition.Name)
            .Build())
        .Add("spec", new ObjectBuilder()
            .Add("conversion", definition.Conversion is { } webhook ? Conversion(webhook) : null)
            .Add("group", definition.Group)
            .Add("names", Names(definition.Names, definition.Empty))
            .Add("preserveUnknownFields", (definition.Empty & EmptyFields.PreserveUnknownFields) != 0 ? JsonValue.False : null)
            .Add("scope", definition.Scope)
            .Add("versions", JsonValue.From(definition.Versions.Select(version => Version(version, maxDescriptionLength))))
            .Build())
        .Build();

    private static JsonValue? Map(EquatableArray<KeyValue> entries) => entries.IsEmpty
        ? null
        : JsonValue.From(entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => new JsonMember(e.Key, JsonValue.From(e.Value))));

    private static JsonValue Names(CustomResourceDefinitionNames names, EmptyFields empty) => new ObjectBuilder()
        .Add("categories", Strings(names.Categories, empty, EmptyFields.Categories))
        .Add("kind", names.Kind)
        .Add("listKind", names.ListKind)
        .Add("plural", names.Plural)
        .Add("shortNames", Strings(names.ShortNames, empty, EmptyFields.ShortNames))
        .Add("singular", names.Singular)
        .Build();

    private static JsonValue? Strings(EquatableArray<string> values, EmptyFields empty, EmptyFields field) =>
        values.IsEmpty && (empty & field) == 0 ? null : JsonValue.FromStrings(values);

    private static JsonValue Conversion(ConversionWebhook webhook) => new ObjectBuilder()
        .Add("strategy", "Webhook")
        .Add("webhook", new ObjectBuilder()
            .Add("clientConfig", new ObjectBuilder()
                .Add("caBundle", webhook.CaBundle)
                .Add("service", webhook.Service is { } service
                    ? new ObjectBuilder().Add("name", service.Name).Add("namespace", service.Namespace).Add("path", service.Path).Add("port", service.Port).Build()
                    : null)
                .Add("url", webhook.Url)
                .Build())
            .Add("conversionReviewVersions", JsonValue.FromStrings(webhook.ReviewVersions))
            .Build())
        .Build();

    private static JsonValue Version(CustomResourceDefinitionVersion version, int maxDescriptionLength) => new ObjectBuilder()
        .Add("additionalPrinterColumns", version.PrinterColumns.IsEmpty && (version.Empty & EmptyFields.PrinterColumns) == 0 ? null : JsonValue.From(version.PrinterColumns.Select(Column)))
        .Add("deprecated", version.Deprecated)
        .Add("deprecationWarning", version.DeprecationWarning)
        .Add("name", version.Name)
        .Add("schema", new ObjectBuilder().Add("openAPIV3Schema", SchemaWriter.Write(version.Schema, maxDescriptionLength)).Build())
        .Add("selectableFields", version.SelectableFields.IsEmpty
            ? null
            : JsonValue.From(version.SelectableFields.Select(path => new ObjectBuilder().Add("jsonPath", path).Build())))
        .Add("served", JsonValue.From(version.Served))
        .Add("storage", JsonValue.From(version.Storage))
        .Add("subresources", Subresources(version))
        .Build();

    private static JsonValue Column(PrinterColumn column) => new ObjectBuilder()
        .Add("description", column.Description)
        .Add("format", column.Format)
        .Add("jsonPath", column.JsonPath)
        .Add("name", column.Name)
        .Add("priority", column.Priority == 0 ? null : JsonValue.From(column.Priority))
        .Add("type", column.Type)
        .Build();

    private static JsonValue? Subresources(CustomResourceDefinitionVersion version)
    {
        if (!version.StatusSubresource && version.Scale is null)
        {
            return (version.Empty & EmptyFields.Subresources) != 0 ? JsonValue.EmptyObject : null;
        }

        return new ObjectBuilder()
            .Add("scale", version.Scale is { } scale
                ? new ObjectBuilder()
                    .Add("labelSelectorPath", scale.LabelSelectorPath)
                    .Add("specReplicasPath", scale.SpecReplicasPath)
                    .Add("statusReplicasPath", scale.StatusReplicasPath)
                    .Build()
                : null)
            .Add("status", version.StatusSubresource ? JsonValue.EmptyObject : null)
            .Build();
    }
}
