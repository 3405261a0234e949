using CrdGen.Schema.Model;

namespace CrdGen.Schema.Json;

/// <summary>
/// Reads an <c>apiextensions.k8s.io/v1.CustomResourceDefinition</c> from JSON. What the API server or a tool adds to an object
/// (status, and metadata but for name, labels and annotations) is passed over; any other field that is not known is an error.
/// </summary>
public static class CustomResourceDefinitionReader
{
    /// <exception cref="SchemaFormatException">The JSON is no such definition.</exception>
    public static CustomResourceDefinition Read(JsonValue value)
    {
        var root = new JsonSource(value, "");
        var metadata = root.Required("metadata");
        var spec = root.Required("spec");
        root.Allow("apiVersion", "kind", "metadata", "spec", "status");
        spec.Allow("conversion", "group", "names", "preserveUnknownFields", "scope", "versions");
        if (spec.Member("preserveUnknownFields")?.Bool() == true)
        {
            throw new SchemaFormatException("apiextensions.k8s.io/v1 takes false only; put x-kubernetes-preserve-unknown-fields into the schema", "spec.preserveUnknownFields");
        }

        var definition = new CustomResourceDefinition(spec.Required("group").String(), Names(spec.Required("names")), spec.Required("scope").String())
        {
            Annotations = Map(metadata.Member("annotations")),
            Labels = Map(metadata.Member("labels")),
            Versions = spec.Required("versions").Sources().Select(Version).ToEquatableArray(),
            Empty = Empty(spec.Required("names"), "categories", EmptyFields.Categories)
                | Empty(spec.Required("names"), "shortNames", EmptyFields.ShortNames)
                | (spec.Member("preserveUnknownFields") is null ? EmptyFields.None : EmptyFields.PreserveUnknownFields),
            Conversion = spec.Member("conversion") is { } conversion ? Conversion(conversion) : null,
        };
        var name = metadata.Required("name");
        return name.String() != definition.Name ? throw new SchemaFormatException($"the name must be '{definition.Name}', plural and group", name.Path)
            : definition.Versions.IsEmpty ? throw new SchemaFormatException("at least one version is expected", "spec.versions")
            : definition;
    }

    private static EmptyFields Empty(JsonSource owner, string name, EmptyFields field) =>
        owner.Member(name)?.Value is { Kind: JsonKind.Array or JsonKind.Object, Items.IsEmpty: true, Members.IsEmpty: true } ? field : EmptyFields.None;

    private static CustomResourceDefinitionNames Names(JsonSource names)
    {
        names.Allow("categories", "kind", "listKind", "plural", "shortNames", "singular");
        var kind = names.Required("kind").String();
        return new(
            kind,
            names.Text("listKind") ?? kind + "List",
            names.Required("plural").String(),
            names.Text("singular") ?? kind.ToLowerInvariant())
        {
            ShortNames = names.Member("shortNames")?.Strings() ?? default,
            Categories = names.Member("categories")?.Strings() ?? default,
        };
    }

    private static EquatableArray<KeyValue> Map(JsonSource? map) =>
        map is { Value.Kind: not JsonKind.Null } entries ? entries.Members().Select(m => new KeyValue(m.Name, m.Source.String())).ToEquatableArray() : default;

    private static CustomResourceDefinitionVersion Version(JsonSource version)
    {
        version.Allow("additionalPrinterColumns", "deprecated", "deprecationWarning", "name", "schema", "selectableFields", "served", "storage", "subresources");
        var schema = version.Required("schema");
        schema.Allow("openAPIV3Schema");
        var subresources = version.Member("subresources");
        subresources?.Allow("status", "scale");
        return new(version.Required("name").String(), schema.Required("openAPIV3Schema").Schema())
        {
            Empty = Empty(version, "additionalPrinterColumns", EmptyFields.PrinterColumns) | Empty(version, "subresources", EmptyFields.Subresources),
            Served = version.Required("served").Bool(),
            Storage = version.Required("storage").Bool(),
            Deprecated = version.Member("deprecated")?.Bool() ?? false,
            DeprecationWarning = version.Text("deprecationWarning"),
            StatusSubresource = subresources?.Member("status") is not null,
            Scale = subresources?.Member("scale") is { } scale ? Scale(scale) : null,
            PrinterColumns = version.Member("additionalPrinterColumns")?.Sources().Select(Column).ToEquatableArray() ?? default,
            SelectableFields = version.Member("selectableFields")?.Sources().Select(field => field.Required("jsonPath").String()).ToEquatableArray() ?? default,
        };
    }

    private static ScaleSubresource Scale(JsonSource scale)
    {
        scale.Allow("labelSelectorPath", "specReplicasPath", "statusReplicasPath");
        return new(scale.Required("specReplicasPath").String(), scale.Required("statusReplicasPath").String(), scale.Text("labelSelectorPath"));
    }

    private static PrinterColumn Column(JsonSource column)
    {
        column.Allow("description", "format", "jsonPath", "name", "priority", "type");
        return new(column.Required("name").String(), column.Required("type").String(), column.Required("jsonPath").String())
        {
            Format = column.Text("format"),
            Description = column.Text("description"),
            Priority = (int)(column.Member("priority")?.Integer() ?? 0),
        };
    }

    private static ConversionWebhook? Conversion(JsonSource conversion)
    {
        conversion.Allow("strategy", "webhook");
        switch (conversion.Required("strategy").String())
        {
            case "None":
                return null;
            case "Webhook":
                break;
            default:
                throw new SchemaFormatException("None or Webhook is expected", conversion.Path + ".strategy");
        }

        var webhook = conversion.Required("webhook");
        webhook.Allow("clientConfig", "conversionReviewVersions");
        var client = webhook.Required("clientConfig");
        client.Allow("caBundle", "service", "url");
        return new(webhook.Required("conversionReviewVersions").Strings())
        {
            CaBundle = client.Text("caBundle"),
            Url = client.Text("url"),
            Service = client.Member("service") is { } service ? Service(service) : null,
        };
    }

    private static ServiceReference Service(JsonSource service)
    {
        service.Allow("name", "namespace", "path", "port");
        return new(service.Required("namespace").String(), service.Required("name").String())
        {
            Path = service.Text("path"),
            Port = (int?)service.Member("port")?.Integer(),
        };
    }
}
