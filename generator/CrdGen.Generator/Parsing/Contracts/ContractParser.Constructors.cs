using System.Text;
using CrdGen.Generator.Model.Contracts;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Generator.Parsing.Contracts;

/// <summary>How objects are made, by System.Text.Json's rules; and accessors past C#'s own.</summary>
internal sealed partial class ContractParser
{
    private ConstructorContract? Constructor(INamedTypeSymbol type)
    {
        if (type.IsAbstract || type.TypeKind == TypeKind.Interface)
        {
            return null;
        }

        var constructor = Choose(type);
        if (constructor is null)
        {
            // A struct without a constructor of its own; a class cannot be read.
            return type.IsValueType ? new(!HasRequiredMembers(type), default, HasRequiredMembers(type) ? Accessor(type, type.OriginalDefinition) : null) : null;
        }

        if (constructor.Parameters.Any(parameter => parameter.RefKind != RefKind.None))
        {
            return null;
        }

        var isDirect = (!HasRequiredMembers(type) || SetsRequiredMembers(constructor)) && compilation.IsSymbolAccessibleWithin(constructor, compilation.Assembly);
        var open = constructor.OriginalDefinition.Parameters;
        return new(
            isDirect,
            constructor.Parameters.Select((parameter, i) => new ParameterContract(parameter.Name, TypeNames.Of(parameter.Type), Default(parameter), TypeNames.Of(open[i].Type))).ToEquatableArray(),
            isDirect ? null : Accessor(type, type.OriginalDefinition));
    }

    /// <summary>
    /// The constructor with <c>[JsonConstructor]</c>, else the public one without parameters, else the only public one. Unlike
    /// System.Text.Json, that of a positional record struct, since its parameters may have defaults.
    /// </summary>
    private static IMethodSymbol? Choose(INamedTypeSymbol type)
    {
        IMethodSymbol? only = null;
        IMethodSymbol? empty = null;
        var count = 0;
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.FindAttribute(Namespaces.Json, "JsonConstructorAttribute") is not null)
            {
                return constructor;
            }

            if (constructor.DeclaredAccessibility != Accessibility.Public)
            {
                continue;
            }

            if (!constructor.Parameters.IsEmpty)
            {
                count++;
                only = constructor;
            }
            else if (!(type.IsValueType && constructor.IsImplicitlyDeclared))
            {
                empty = constructor;
            }
        }

        if (empty is not null)
        {
            return empty;
        }

        return count == 1 && (!type.IsValueType || RecordTypes.IsRecord(type) || type.Name == "KeyValuePair") ? only : null;
    }

    private static bool HasRequiredMembers(INamedTypeSymbol type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            foreach (var member in candidate.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool SetsRequiredMembers(IMethodSymbol constructor) =>
        constructor.FindAttribute("System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute") is not null;

    private static bool SetsRequiredMembers(INamedTypeSymbol type) => Choose(type) is { } constructor && SetsRequiredMembers(constructor);

    private static string? Default(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue)
        {
            return null;
        }

        var type = TypeNames.Of(parameter.Type);
        return parameter.ExplicitDefaultValue switch
        {
            null => $"default({type})",
            float.NaN or double.NaN => $"({type})double.NaN",
            float.PositiveInfinity or double.PositiveInfinity => $"({type})double.PositiveInfinity",
            float.NegativeInfinity or double.NegativeInfinity => $"({type})double.NegativeInfinity",
            decimal number => $"({type})({SymbolDisplay.FormatPrimitive(number, false, false)}m)",
            double number => $"({type})({SymbolDisplay.FormatPrimitive(number, false, false)}d)",
            float number => $"({type})({SymbolDisplay.FormatPrimitive(number, false, false)}f)",
            ulong number => $"({type})({SymbolDisplay.FormatPrimitive(number, false, false)}ul)",
            long number => $"({type})({SymbolDisplay.FormatPrimitive(number, false, false)}l)",
            { } value => $"({type})({SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)})",
        };
    }

    private static AccessorContract Accessor(INamedTypeSymbol type, ITypeSymbol memberType)
    {
        var parameters = TypeParametersOf(type) ?? [];
        return new(
            TypeNames.Of(type.OriginalDefinition),
            TypeNames.Of(memberType),
            type.IsValueType,
            parameters.Count == 0 ? "" : "<" + string.Join(", ", parameters.Select(parameter => TypeNames.Escape(parameter.Name))) + ">",
            parameters.Count == 0 ? "" : "<" + string.Join(", ", TypeArgumentsOf(type).Select(TypeNames.Of)) + ">",
            string.Concat(parameters.Select(Constraints)));
    }

    /// <summary>All type parameters, the outermost type's first; <see langword="null"/> where one hides another.</summary>
    private static List<ITypeParameterSymbol>? TypeParametersOf(INamedTypeSymbol type)
    {
        if (!type.IsGenericType)
        {
            return [];
        }

        var parameters = new List<ITypeParameterSymbol>();
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            parameters.InsertRange(0, outer.TypeParameters);
        }

        return parameters.Select(parameter => parameter.Name).Distinct().Count() == parameters.Count ? parameters : null;
    }

    private static List<ITypeSymbol> TypeArgumentsOf(INamedTypeSymbol type)
    {
        var arguments = new List<ITypeSymbol>();
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            arguments.InsertRange(0, outer.TypeArguments);
        }

        return arguments;
    }

    // The runtime compares them with those of the type that is accessed.
    private static string Constraints(ITypeParameterSymbol parameter)
    {
        var parts = new List<string>();
        if (parameter.HasUnmanagedTypeConstraint)
        {
            parts.Add("unmanaged");
        }
        else if (parameter.HasValueTypeConstraint)
        {
            parts.Add("struct");
        }
        else if (parameter.HasReferenceTypeConstraint)
        {
            parts.Add("class");
        }
        else if (parameter.HasNotNullConstraint)
        {
            parts.Add("notnull");
        }

        parts.AddRange(parameter.ConstraintTypes.Select(TypeNames.Of));
        if (parameter.HasConstructorConstraint)
        {
            parts.Add("new()");
        }

        return parts.Count == 0 ? "" : new StringBuilder(" where ").Append(TypeNames.Escape(parameter.Name)).Append(" : ").Append(string.Join(", ", parts)).ToString();
    }
}
