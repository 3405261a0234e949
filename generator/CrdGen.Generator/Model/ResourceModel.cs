using CrdGen.Schema;
using CrdGen.Schema.Model;

namespace CrdGen.Generator.Model;

/// <summary>One version of a resource, as one class declares it: all that its manifest needs.</summary>
/// <param name="Group">The API group.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Plural">The plural.</param>
/// <param name="ListKind">The kind of a list.</param>
/// <param name="Scope">Namespaced or Cluster.</param>
/// <param name="Version">The version.</param>
public sealed record ResourceModel(string Group, string Kind, string Plural, string ListKind, string Scope, CustomResourceDefinitionVersion Version)
{
    /// <summary>The class, for messages.</summary>
    public string TypeName { get; init; } = "";

    /// <summary>The singular where the class says one.</summary>
    public string? Singular { get; init; }

    public EquatableArray<string> ShortNames { get; init; }

    public EquatableArray<string> Categories { get; init; }

    public EquatableArray<KeyValue> Annotations { get; init; }

    public EquatableArray<KeyValue> Labels { get; init; }

    /// <summary>Where the version stands among the others: lower values first.</summary>
    public int Order { get; init; }

    /// <summary>Fields of the definition as a whole that are written although they say nothing.</summary>
    public EmptyFields Empty { get; init; }

    /// <summary>The conversion webhook where the class says one.</summary>
    public ConversionWebhook? Conversion { get; init; }

    /// <summary>Whether the class says that this version is the stored one.</summary>
    public bool IsStorage => Version.Storage;
}
