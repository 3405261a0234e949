using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Resources;

/// <summary>Which classes can be resources.</summary>
internal static class RootForm
{
    /// <summary>Why a class cannot be a resource, or <see langword="null"/>.</summary>
    public static string? FindError(INamedTypeSymbol type)
    {
        if (type.IsStatic)
        {
            return "it is static, and has no objects";
        }

        if (type.IsAbstract)
        {
            return "it is abstract, and has no objects; put the attribute on a class that derives from it";
        }

        if (type.IsFileLocal)
        {
            return "it is local to its file, and generated code cannot name it";
        }

        if (type.FindAttribute(Namespaces.Json, "JsonDerivedTypeAttribute") is not null)
        {
            return "a resource has one kind, and cannot have derived types of [JsonDerivedType]; make its spec polymorphic";
        }

        for (var candidate = type; candidate is not null; candidate = candidate.ContainingType)
        {
            if (candidate.Arity > 0)
            {
                return candidate.Equals(type, SymbolEqualityComparer.Default)
                    ? "it is generic; put the attribute on a class that derives from it with type arguments"
                    : "the type that contains it is generic";
            }
        }

        return null;
    }
}
