using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Generator.Symbols;

/// <summary>Names of types as emitted code writes them: full, from <c>global::</c> on, without annotations of nullability.</summary>
internal static class TypeNames
{
    [ThreadStatic]
    private static StringBuilder? shared;

    public static string Of(ITypeSymbol type)
    {
        var builder = shared ??= new();
        builder.Clear();
        Append(builder, type);
        return builder.ToString();
    }

    /// <summary>The name of an identifier, escaped where it is a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>A short name that is an identifier, and unique to a full name.</summary>
    public static string Id(string shortName, string fullName)
    {
        var hash = 2166136261u;
        foreach (var c in fullName)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return shortName + "_" + hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static void Append(StringBuilder builder, ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                Append(builder, array.ElementType);
                builder.Append('[').Append(',', array.Rank - 1).Append(']');
                break;
            case IDynamicTypeSymbol:
                builder.Append("object");
                break;
            case ITypeParameterSymbol:
                builder.Append(Escape(type.Name));
                break;
            case INamedTypeSymbol named when Keyword(named.SpecialType) is { } keyword:
                builder.Append(keyword);
                break;
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable:
                Append(builder, nullable.TypeArguments[0]);
                builder.Append('?');
                break;
            case INamedTypeSymbol named:
                AppendNamed(builder, named);
                break;
            default:
                // Pointers are no data: the property is told of, and the code that is emitted all the same has no error more.
                builder.Append("object");
                break;
        }
    }

    private static void AppendNamed(StringBuilder builder, INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            AppendNamed(builder, outer);
            builder.Append('.');
        }
        else
        {
            builder.Append("global::");
            AppendNamespace(builder, type.ContainingNamespace);
        }

        builder.Append(Escape(type.Name));
        var arguments = type.TypeArguments;
        if (arguments.Length > 0)
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                builder.Append(i == 0 ? "<" : ", ");
                Append(builder, arguments[i]);
            }

            builder.Append('>');
        }
    }

    private static void AppendNamespace(StringBuilder builder, INamespaceSymbol? ns)
    {
        if (ns is { IsGlobalNamespace: false })
        {
            AppendNamespace(builder, ns.ContainingNamespace);
            builder.Append(Escape(ns.Name)).Append('.');
        }
    }

    private static string? Keyword(SpecialType type) => type switch
    {
        SpecialType.System_Object => "object",
        SpecialType.System_String => "string",
        SpecialType.System_Boolean => "bool",
        SpecialType.System_Char => "char",
        SpecialType.System_SByte => "sbyte",
        SpecialType.System_Byte => "byte",
        SpecialType.System_Int16 => "short",
        SpecialType.System_UInt16 => "ushort",
        SpecialType.System_Int32 => "int",
        SpecialType.System_UInt32 => "uint",
        SpecialType.System_Int64 => "long",
        SpecialType.System_UInt64 => "ulong",
        SpecialType.System_Single => "float",
        SpecialType.System_Double => "double",
        SpecialType.System_Decimal => "decimal",
        _ => null,
    };
}
