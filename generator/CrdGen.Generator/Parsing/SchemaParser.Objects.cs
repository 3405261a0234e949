using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>Classes, structs and records.</summary>
internal sealed partial class SchemaParser
{
    private TypeSchema ParseObject(INamedTypeSymbol type, ISymbol field, DiagnosticSink sink)
    {
        var derivedTypes = DerivedTypes(type);
        if (derivedTypes.Count > 0)
        {
            return FinishType(ParseUnion(type, derivedTypes, sink), type, sink);
        }

        if (type.FindAttribute(Namespaces.Json, "JsonPolymorphicAttribute") is not null)
        {
            sink.Report(TypesDiagnostics.AbstractType, field, field.Name, type.ToShortName(), "[JsonPolymorphic] without derived types");
            return TypeSchema.Any;
        }

        if (type.TypeKind == TypeKind.Interface || type.IsAbstract)
        {
            sink.Report(TypesDiagnostics.AbstractType, field, field.Name, type.ToShortName(), type.TypeKind == TypeKind.Interface ? "an interface" : "abstract");
            return TypeSchema.Any;
        }

        return FinishType(ParseFields(type, FieldCollector.Collect(type), sink), type, sink);
    }

    /// <summary>An object with the fields of a type.</summary>
    public TypeSchema ParseFields(INamedTypeSymbol type, List<FieldSymbol> fields, DiagnosticSink sink)
    {
        var builder = new ObjectSchemaBuilder(sink);
        foreach (var field in fields)
        {
            if (IsExtensionData(field, sink))
            {
                builder.PreserveUnknownFields(field, type);
            }
            else if (ParseField(field, type, sink) is { } parsed)
            {
                builder.Add(field, parsed);
            }
        }

        return builder.Build();
    }

    private static List<AttributeData> DerivedTypes(INamedTypeSymbol type)
    {
        var result = new List<AttributeData>();
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { } attributeType && attributeType.Is(Namespaces.Json, "JsonDerivedTypeAttribute"))
            {
                result.Add(attribute);
            }
        }

        return result;
    }

    private static bool IsExtensionData(FieldSymbol field, DiagnosticSink sink)
    {
        if (field.Member.FindAttribute(Namespaces.Json, "JsonExtensionDataAttribute") is not { } attribute)
        {
            return false;
        }

        var shape = CollectionShape.Of(field.Type);
        var isObject = field.Type is { Name: "JsonObject" } && field.Type.ContainingNamespace.Is("System.Text.Json.Nodes");
        if (!isObject && shape is not { Kind: CollectionKind.Dictionary, Key.SpecialType: SpecialType.System_String })
        {
            sink.Report(TypesDiagnostics.ExtensionData, attribute, field.Name, "it must be of type Dictionary<string, JsonElement>, Dictionary<string, object> or JsonObject");
        }

        return true;
    }
}
