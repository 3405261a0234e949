using CrdGen.Generator.Model.Contracts;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Contracts;

/// <summary>The contract of a type, and the types that it is made of.</summary>
/// <param name="Contract">The contract; <see langword="null"/> where none is emitted, as of .NET's and Kubernetes' own types.</param>
/// <param name="Parts">The types that it refers to.</param>
internal sealed record ParsedType(TypeContract? Contract, IReadOnlyList<ITypeSymbol> Parts)
{
    public static readonly ParsedType None = new(null, []);

    /// <summary>Why there is none where one is needed.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether the type, or a field of it, is obsolete.</summary>
    public bool IsObsolete { get; init; }
}
