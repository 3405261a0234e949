using CrdGen.Generator.Parsing.Types;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>
/// A scalar type of the user's own: a readonly record struct with one positional property named <c>Value</c>. Its
/// constraints go wherever it is used.
/// </summary>
internal static class ScalarWrapper
{
    /// <summary>The parameter that holds the value, or <see langword="null"/> where the type is no wrapper.</summary>
    public static IParameterSymbol? ValueParameter(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } named || named.GetMembers("Value") is not [IPropertySymbol { IsStatic: false } value])
        {
            return null;
        }

        if (!RecordTypes.IsRecord(named))
        {
            return null;
        }

        foreach (var constructor in named.InstanceConstructors)
        {
            if (constructor.Parameters is [{ Name: "Value" } parameter] && SymbolEqualityComparer.Default.Equals(parameter.Type, value.Type))
            {
                return HasOneProperty(named) ? parameter : null;
            }
        }

        return null;
    }

    private static bool HasOneProperty(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false, Name: not "Value", IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public, SetMethod: not null })
            {
                return false;
            }
        }

        return true;
    }
}
