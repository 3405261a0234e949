using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>Whether types are recursive, without their schemas: each type is looked at once, however they refer to each other.</summary>
internal sealed partial class SchemaParser
{
    /// <summary>Whether a type leads back to itself or to a type that is being parsed. Only asked where the user ends a recursion.</summary>
    private bool IsRecursive(FieldSymbol field, DiagnosticSink sink)
    {
        var path = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        for (var i = frames.Count - 1; i >= 0 && !frames[i].IsBoundary; i--)
        {
            path.Add(frames[i].Type);
        }

        return LeadsBack(field.Type, path, new(SymbolEqualityComparer.Default), depth: 0, sink);
    }

    private static bool LeadsBack(ITypeSymbol type, HashSet<ITypeSymbol> path, HashSet<ITypeSymbol> done, int depth, DiagnosticSink sink)
    {
        type = type.UnwrapNullable();
        if (depth > MaxDepth || ScalarTypes.Find(type) is not null || IsSpecial(type) || done.Contains(type))
        {
            return false;
        }

        if (!path.Add(type))
        {
            return true;
        }

        sink.ReadFrom(type);
        var found = Contained(type).Any(contained => LeadsBack(contained, path, done, depth + 1, sink));
        path.Remove(type);
        done.Add(type);
        return found;
    }

    private static IEnumerable<ITypeSymbol> Contained(ITypeSymbol type)
    {
        if (CollectionShape.Of(type).Element is { } element)
        {
            return [element];
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named || Unsupported.Reason(type) is not null)
        {
            return [];
        }

        var derived = DerivedTypes(named).Select(attribute => attribute.Argument(0).Scalar()).OfType<INamedTypeSymbol>().ToList();
        return (derived.Count > 0 ? derived : [named]).SelectMany(FieldCollector.Collect).Where(field => !EndsRecursion(field)).Select(field => field.Type);
    }

    /// <summary>Whether what lies below a field is not parsed, or not without end.</summary>
    private static bool EndsRecursion(FieldSymbol field)
    {
        foreach (var attribute in Attributes(field))
        {
            if (attribute.AttributeClass is { Name: "RawSchemaAttribute" or "UnrollAttribute" or "PreserveUnknownFieldsAttribute" or "JsonExtensionDataAttribute" or "JsonConverterAttribute" } type
                && (type.ContainingNamespace.Is(Namespaces.CrdGen) || type.ContainingNamespace.Is(Namespaces.Json)))
            {
                return true;
            }
        }

        return false;
    }
}
