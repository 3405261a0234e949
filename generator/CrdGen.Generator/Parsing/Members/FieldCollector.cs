using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Parsing.Members;

/// <summary>
/// The fields of a type by System.Text.Json's contract: public instance properties with a public getter, and what
/// <c>[JsonInclude]</c> adds; not what is static, write-only, an indexer, an explicit implementation, or ignored. Those of
/// base types come first; a property that hides or overrides another stands in its place.
/// </summary>
internal static class FieldCollector
{
    private const string JsonNamespace = "System.Text.Json.Serialization";

    public static List<FieldSymbol> Collect(ITypeSymbol type)
    {
        var fields = new List<FieldSymbol>();
        Collect(type, fields);
        return fields;
    }

    private static void Collect(ITypeSymbol type, List<FieldSymbol> fields)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var inherited in type.Interfaces)
            {
                Collect(inherited, fields);
            }
        }
        else if (type.BaseType is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) } baseType)
        {
            Collect(baseType, fields);
        }

        foreach (var member in type.GetMembers())
        {
            var memberType = FieldType(member);
            if (memberType is null)
            {
                continue;
            }

            // What a derived type declares again under the same JSON name, it declares instead; under another, both are written.
            var jsonName = JsonName(member);
            var place = fields.FindIndex(field => field.Name == member.Name && field.JsonName == jsonName);
            if (IsIgnored(member))
            {
                // Overridden, the base's property is ignored with it; hidden, it is still there.
                fields.RemoveAll(field => member.IsOverride && field.Name == member.Name);
                continue;
            }

            FieldSymbol declared = new(member, memberType, PositionalParameter(member, type), jsonName);
            if (place < 0)
            {
                fields.Add(declared);
            }
            else
            {
                fields[place] = declared;
            }
        }
    }

    private static ITypeSymbol? FieldType(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true, GetMethod: { } getter } property
            when IsPublic(getter) || Includes(property) => property.Type,
        IFieldSymbol { IsStatic: false, IsConst: false, IsImplicitlyDeclared: false } field when Includes(field) => field.Type,
        _ => null,
    };

    private static bool IsPublic(IMethodSymbol getter) => getter.DeclaredAccessibility == Accessibility.Public;

    private static bool Includes(ISymbol member) => member.FindAttribute(JsonNamespace, "JsonIncludeAttribute") is not null;

    private static bool IsIgnored(ISymbol member)
    {
        var ignore = member.FindAttribute(JsonNamespace, "JsonIgnoreAttribute");
        const int always = 1; // JsonIgnoreCondition.Always, the default; all other conditions write the property at times
        return ignore is not null && ignore.Int("Condition", always) == always;
    }

    private static string JsonName(ISymbol member) =>
        member.FindAttribute(JsonNamespace, "JsonPropertyNameAttribute")?.String(0) ?? JsonNames.CamelCase(member.Name);

    /// <summary>The parameter of the primary constructor of a record that a property is made from.</summary>
    private static IParameterSymbol? PositionalParameter(ISymbol member, ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named || member is not IPropertySymbol property)
        {
            return null;
        }

        if (!RecordTypes.IsRecord(named))
        {
            return null;
        }

        foreach (var constructor in named.InstanceConstructors)
        {
            // In another assembly the parameter's name is all that tells.
            if (constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is not TypeDeclarationSyntax)
            {
                continue;
            }

            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
                {
                    return parameter;
                }
            }
        }

        return null;
    }
}
