using CrdGen.Schema;

namespace CrdGen.Generator.Model;

/// <summary>What is emitted beside a resource class: names and flags only, so that a change of the schema does not emit it again.</summary>
public sealed record EnvelopeModel
{
    /// <summary>A name for the file, unique in the compilation.</summary>
    public required string HintName { get; init; }

    /// <summary>The namespace, or the empty string.</summary>
    public required string Namespace { get; init; }

    /// <summary>The headers of the types that contain the class, outermost first: <c>partial class Outer</c>.</summary>
    public required EquatableArray<string> ContainingTypes { get; init; }

    /// <summary><c>class</c> or <c>record</c>.</summary>
    public required string Keyword { get; init; }

    /// <summary>The name of the class, escaped where it is a keyword.</summary>
    public required string Name { get; init; }

    /// <summary>The class's accessibility in C#: <c>public</c>, <c>internal</c>, ….</summary>
    public required string Accessibility { get; init; }

    public required string Group { get; init; }

    public required string Version { get; init; }

    public required string Kind { get; init; }

    public required string ListKind { get; init; }

    public required string Plural { get; init; }

    /// <summary>Whether objects live in a namespace.</summary>
    public required bool IsNamespaced { get; init; }

    /// <summary>The C# names of apiVersion, kind and metadata.</summary>
    public required EnvelopeProperty ApiVersionProperty { get; init; }

    public required EnvelopeProperty KindProperty { get; init; }

    public required EnvelopeProperty MetadataProperty { get; init; }

    /// <summary>Constants that nothing of the user's stands in the way of, with their values.</summary>
    public required EquatableArray<Schema.Model.KeyValue> Constants { get; init; }

    /// <summary>Whether a base class has what is emitted here, so that it is hidden with <c>new</c>.</summary>
    public required bool HidesBase { get; init; }

    /// <summary>Whether the class is obsolete: where that is an error, only what is obsolete itself may mention it.</summary>
    public required bool IsObsolete { get; init; }

    /// <summary>The name of the list class, or <see langword="null"/> where a type of that name exists.</summary>
    public required string? ListName { get; init; }

    /// <summary>Whether the user's project has the interfaces that the envelope implements.</summary>
    public required bool HasInterfaces { get; init; }

    /// <summary>What is emitted for CrdGen.Client; <see langword="null"/> where the user's project does not reference it.</summary>
    public ClientModel? Client { get; init; }

    /// <summary>What is emitted for the official client instead of the interfaces; <see langword="null"/> where the project does not use it.</summary>
    public required OfficialClientModel? OfficialClient { get; init; }
}

/// <summary>How a client knows a resource.</summary>
/// <param name="JsonClass">The name of the class that has all contracts of the project; <see langword="null"/> where errors leave none.</param>
/// <param name="Extensions">The name of the class of extension methods.</param>
/// <param name="Method">The name of the method that gives a client of the resource.</param>
/// <param name="TypeName">The full name of the resource class.</param>
/// <param name="IsPublic">Whether other projects see the resource.</param>
public sealed record ClientModel(string? JsonClass, string Extensions, string Method, string TypeName, bool IsPublic);

/// <summary>A property of the envelope.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="IsEmitted">Whether the generator declares it; the user, or a base class, does otherwise.</param>
public readonly record struct EnvelopeProperty(string Name, bool IsEmitted);
