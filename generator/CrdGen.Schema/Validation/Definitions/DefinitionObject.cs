using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>
/// A definition as the API server's validation gets it: decoded and defaulted, with everything in it that may be wrong.
/// <see cref="CustomResourceDefinition"/> has no place for most of that.
/// </summary>
internal sealed record DefinitionObject
{
    /// <summary>An object, or null.</summary>
    public JsonValue Metadata { get; init; } = JsonValue.Null;

    public string Group { get; init; } = "";

    public CustomResourceDefinitionNames Names { get; init; } = new("", "", "", "");

    public string Scope { get; init; } = "";

    public bool PreserveUnknownFields { get; init; }

    public ConversionObject? Conversion { get; init; }

    public EquatableArray<VersionObject> Versions { get; init; }

    public StatusObject Status { get; init; } = new();

    /// <summary>Whether what all versions have in common stays with each: so it is in objects that do not come from v1.</summary>
    public bool KeepsVersionsApart { get; init; }

    public string Name => Metadata.Get("name") is { Kind: JsonKind.String } name ? name.Text : "";

    /// <summary>The definition of a model: it is valid in most respects by construction.</summary>
    public static DefinitionObject From(CustomResourceDefinition definition) => new()
    {
        Metadata = JsonValue.From(new[]
        {
            new JsonMember("name", JsonValue.From(definition.Name)),
            new JsonMember("labels", Map(definition.Labels)),
            new JsonMember("annotations", Map(definition.Annotations)),
        }),
        Group = definition.Group,
        Names = definition.Names,
        Scope = definition.Scope,
        Versions = definition.Versions.Select(VersionObject.From).ToEquatableArray(),
        Conversion = definition.Conversion is { } webhook ? ConversionObject.From(webhook) : new("None"),
    };

    private static JsonValue Map(EquatableArray<KeyValue> map) => JsonValue.From(map.Select(entry => new JsonMember(entry.Key, JsonValue.From(entry.Value))));
}

/// <summary>A version of a definition.</summary>
internal sealed record VersionObject(string Name)
{
    public bool Served { get; init; }

    public bool Storage { get; init; }

    public bool Deprecated { get; init; }

    public string? DeprecationWarning { get; init; }

    /// <summary>Whether <c>schema</c> is there, though <c>openAPIV3Schema</c> in it may not.</summary>
    public bool HasValidation { get; init; }

    public JsonSchemaProps? Schema { get; init; }

    public SubresourcesObject? Subresources { get; init; }

    public EquatableArray<PrinterColumn> PrinterColumns { get; init; }

    public EquatableArray<string> SelectableFields { get; init; }

    public static VersionObject From(CustomResourceDefinitionVersion version) => new(version.Name)
    {
        Served = version.Served,
        Storage = version.Storage,
        Deprecated = version.Deprecated,
        DeprecationWarning = version.DeprecationWarning,
        HasValidation = true,
        Schema = version.Schema,
        Subresources = version.StatusSubresource || version.Scale is not null || version.Empty.HasFlag(EmptyFields.Subresources) ? new(version.StatusSubresource, version.Scale) : null,
        PrinterColumns = version.PrinterColumns,
        SelectableFields = version.SelectableFields,
    };
}

/// <summary>The subresources of a version.</summary>
internal sealed record SubresourcesObject(bool Status, ScaleSubresource? Scale);

/// <summary>How objects are converted between versions.</summary>
internal sealed record ConversionObject(string Strategy)
{
    public bool HasClientConfig { get; init; }

    public string? Url { get; init; }

    public ServiceReference? Service { get; init; }

    public string? CaBundle { get; init; }

    public EquatableArray<string> ReviewVersions { get; init; }

    public static ConversionObject From(ConversionWebhook webhook) =>
        new("Webhook") { HasClientConfig = true, Url = webhook.Url, Service = webhook.Service, CaBundle = webhook.CaBundle, ReviewVersions = webhook.ReviewVersions };
}

/// <summary>The part of the status that validation looks at.</summary>
internal sealed record StatusObject
{
    public EquatableArray<string> StoredVersions { get; init; }

    public CustomResourceDefinitionNames AcceptedNames { get; init; } = new("", "", "", "");

    /// <summary>Whether the condition <c>Established</c> is true.</summary>
    public bool IsEstablished { get; init; }
}
