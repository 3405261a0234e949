using CrdGen.Schema;

namespace CrdGen.Generator.Model.Contracts;

/// <summary>What is emitted for the client of a resource: the contracts of all types that it is made of, and its apply configurations.</summary>
/// <param name="HintName">The name of the resource's files, unique in the compilation.</param>
/// <param name="JsonClass">The name of the class that has all contracts of the project.</param>
/// <param name="Types">The contracts, by name.</param>
/// <param name="Configurations">The apply configurations, by name.</param>
public sealed record ResourceContracts(string HintName, string JsonClass, EquatableArray<TypeContract> Types, EquatableArray<ApplyConfigurationModel> Configurations)
{
    /// <summary>The name of the class within the project's that has the contracts of this resource.</summary>
    public string Id => "Of_" + HintName.Replace('.', '_');

    /// <summary>Whether something about the types is obsolete.</summary>
    public bool IsObsolete { get; init; }
}

/// <summary>The declaration of an apply configuration: a type all of whose fields may be absent.</summary>
public sealed record ApplyConfigurationModel
{
    /// <summary>The full name.</summary>
    public required string FullName { get; init; }

    /// <summary>The namespace, or the empty string.</summary>
    public required string Namespace { get; init; }

    public required string Name { get; init; }

    /// <summary>The full name of the type that it sets fields of.</summary>
    public required string Of { get; init; }

    public required bool IsPublic { get; init; }

    /// <summary>The full name of the class that it derives from, for types of a union.</summary>
    public string? Base { get; init; }

    /// <summary>For a union: the discriminator's name, and its types with their values.</summary>
    public string? Discriminator { get; init; }

    /// <summary>For a union: the types with the literal of the discriminator.</summary>
    public EquatableArray<Schema.Model.KeyValue> Derived { get; init; }

    public EquatableArray<ApplyPropertyModel> Properties { get; init; }

    /// <summary>Whether something about the type is obsolete.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>The resource, where it is the configuration of one.</summary>
    public EnvelopeModel? Resource { get; init; }
}

/// <summary>A property of an apply configuration.</summary>
/// <param name="Name">Its name, without escape.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Type">Its type, without the <c>?</c>.</param>
/// <param name="IsExtensionData">Whether it takes the fields that no property has.</param>
/// <param name="DeclaringType">The type that declares the property whose doc comment it has.</param>
/// <param name="IsPublic">Whether that property is public: its type may be seen no further than itself.</param>
/// <param name="IsObsolete">Whether that property is obsolete.</param>
public sealed record ApplyPropertyModel(string Name, string JsonName, string Type, bool IsExtensionData, string DeclaringType, bool IsPublic, bool IsObsolete);
