using CrdGen.Schema;

namespace CrdGen.Cli.Import.CSharp;

/// <summary>A type that is declared in a file. What it is for, no part of this model knows: it is C#, nothing else.</summary>
/// <param name="Name">The name, without escapes.</param>
internal abstract record TypeDeclaration(string Name)
{
    /// <summary>The text of the doc comment, plain: the writer escapes it.</summary>
    public string? Summary { get; init; }

    public EquatableArray<AttributeUse> Attributes { get; init; }

    /// <summary>Warnings that are known, and that the file is to switch off.</summary>
    public EquatableArray<SuppressedWarning> Suppressions { get; init; }
}

/// <summary>A class or a record; which of them, the writer's style decides.</summary>
internal sealed record ClassDeclaration(string Name) : TypeDeclaration(Name)
{
    /// <summary>Whether other parts are generated. Such a type is always a class.</summary>
    public bool IsPartial { get; init; }

    public EquatableArray<PropertyDeclaration> Properties { get; init; }
}

/// <summary>An enum.</summary>
internal sealed record EnumDeclaration(string Name) : TypeDeclaration(Name)
{
    public EquatableArray<EnumMemberDeclaration> Members { get; init; }
}

/// <summary>A member of an enum.</summary>
internal sealed record EnumMemberDeclaration(string Name)
{
    public EquatableArray<AttributeUse> Attributes { get; init; }
}

/// <summary>A property.</summary>
/// <param name="Name">The name, without escapes.</param>
/// <param name="Type">The type, with <c>?</c> where it may be null.</param>
internal sealed record PropertyDeclaration(string Name, CSharpType Type)
{
    /// <summary>The text of the doc comment, plain: the writer escapes it.</summary>
    public string? Summary { get; init; }

    public EquatableArray<AttributeUse> Attributes { get; init; }

    /// <summary>Whether it has the modifier <c>required</c>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The initialiser in C#, or <see langword="null"/>.</summary>
    public string? Initializer { get; init; }

    /// <summary>Whether the property must stay writable: the serializer fills extension data in.</summary>
    public bool IsMutable { get; init; }
}

/// <summary>A file of C#.</summary>
/// <param name="Path">Where it goes, relative to the folder of the output, with <c>/</c>.</param>
/// <param name="Namespace">The namespace of all its types.</param>
internal sealed record CSharpFile(string Path, string Namespace)
{
    public EquatableArray<TypeDeclaration> Types { get; init; }
}

/// <summary>A warning that is known and not to be told.</summary>
/// <param name="Id">The diagnostic: <c>CRD0209</c>.</param>
/// <param name="Reason">Why it is right that the code has it.</param>
internal readonly record struct SuppressedWarning(string Id, string Reason);
