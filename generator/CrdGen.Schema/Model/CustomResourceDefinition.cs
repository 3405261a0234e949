namespace CrdGen.Schema.Model;

/// <summary>An <c>apiextensions.k8s.io/v1.CustomResourceDefinition</c>.</summary>
public sealed record CustomResourceDefinition(string Group, CustomResourceDefinitionNames Names, string Scope)
{
    public const string Namespaced = "Namespaced";
    public const string Cluster = "Cluster";

    public EquatableArray<KeyValue> Annotations { get; init; }

    public EquatableArray<KeyValue> Labels { get; init; }

    public EquatableArray<CustomResourceDefinitionVersion> Versions { get; init; }

    /// <summary>The webhook that converts between versions; <see langword="null"/>: none, only <c>apiVersion</c> changes.</summary>
    public ConversionWebhook? Conversion { get; init; }

    /// <summary>Fields of the definition as a whole that are there although they say nothing.</summary>
    public EmptyFields Empty { get; init; }

    /// <summary><c>metadata.name</c>: the API server asks for just this one.</summary>
    public string Name => Names.Plural + "." + Group;
}

/// <summary>Fields of a definition that are there although they say nothing: the same to the API server, but not to the letter.</summary>
[Flags]
public enum EmptyFields
{
    None = 0,
    Categories = 1,
    ShortNames = 2,
    PrinterColumns = 4,
    Subresources = 8,
    PreserveUnknownFields = 16,
}

/// <summary>A conversion webhook, at a service or a URL: <c>WebhookConversion</c> with its <c>WebhookClientConfig</c>.</summary>
/// <param name="ReviewVersions">The versions of ConversionReview that it understands.</param>
public sealed record ConversionWebhook(EquatableArray<string> ReviewVersions)
{
    public ServiceReference? Service { get; init; }

    public string? Url { get; init; }

    public string? CaBundle { get; init; }
}

/// <summary>A service in the cluster.</summary>
public sealed record ServiceReference(string Namespace, string Name)
{
    public string? Path { get; init; }

    public int? Port { get; init; }
}

/// <summary>A label or an annotation.</summary>
public sealed record KeyValue(string Key, string Value);

/// <summary>The names of a resource.</summary>
public sealed record CustomResourceDefinitionNames(string Kind, string ListKind, string Plural, string Singular)
{
    public EquatableArray<string> ShortNames { get; init; }

    public EquatableArray<string> Categories { get; init; }
}

/// <summary>One version of a resource.</summary>
public sealed record CustomResourceDefinitionVersion(string Name, JsonSchemaProps Schema)
{
    public bool Served { get; init; } = true;

    public bool Storage { get; init; }

    public bool Deprecated { get; init; }

    public string? DeprecationWarning { get; init; }

    public bool StatusSubresource { get; init; }

    /// <summary>Fields of the version that are there although they say nothing.</summary>
    public EmptyFields Empty { get; init; }

    public ScaleSubresource? Scale { get; init; }

    public EquatableArray<PrinterColumn> PrinterColumns { get; init; }

    /// <summary>The paths of fields that a field selector can name.</summary>
    public EquatableArray<string> SelectableFields { get; init; }
}

/// <summary>The paths of the scale subresource.</summary>
public sealed record ScaleSubresource(string SpecReplicasPath, string StatusReplicasPath, string? LabelSelectorPath);

/// <summary>A column of a table: <c>CustomResourceColumnDefinition</c>.</summary>
public sealed record PrinterColumn(string Name, string Type, string JsonPath)
{
    public string? Format { get; init; }

    public string? Description { get; init; }

    public int Priority { get; init; }
}
