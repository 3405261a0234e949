using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>Lists, sets and dictionaries.</summary>
internal sealed partial class SchemaParser
{
    private TypeSchema? ParseCollection(ITypeSymbol type, ISymbol field, DiagnosticSink sink)
    {
        var shape = CollectionShape.Of(type);
        switch (shape.Kind)
        {
            case CollectionKind.Dictionary:
                return ParseDictionary(shape, field, sink);
            case CollectionKind.Set:
            case CollectionKind.List:
                var items = Parse(shape.Element!, field, sink);
                var list = new JsonSchemaProps { Type = "array", Items = items.Schema };
                if (shape.Kind == CollectionKind.Set)
                {
                    list = list with { ListType = "set" };
                    if (items.Schema is { Type: "object", MapType: not "atomic" } or { Type: "array", ListType: not (null or "atomic") })
                    {
                        sink.Report(TypesDiagnostics.SetOfObjects, field, field.Name, shape.Element!.ToShortName());
                    }
                }

                return new(list, items.Size + 1, [.. items.Markers.Select(m => m.Below("[*]"))], default);
            default:
                if (type is INamedTypeSymbol named && IsUntypedCollection(named))
                {
                    sink.Report(TypesDiagnostics.AmbiguousCollection, field, field.Name, type.ToShortName(), "does not say what it holds: use List<T> or Dictionary<string, T>");
                    return TypeSchema.Any;
                }

                return null;
        }
    }

    private TypeSchema ParseDictionary(CollectionShape shape, ISymbol field, DiagnosticSink sink)
    {
        var values = Parse(shape.Element!, field, sink);
        var key = shape.Key!;
        if (key.TypeKind == TypeKind.Enum)
        {
            // A structural schema cannot constrain the names of additional properties: the members become properties.
            var members = EnumMembers.Of((INamedTypeSymbol)key, sink);
            var properties = members.Select(m => new SchemaProperty(m.JsonName, values.Schema)).ToEquatableArray();
            return new(
                new JsonSchemaProps { Type = "object", Properties = properties },
                (values.Size * properties.Count) + 1,
                [.. values.Markers.Select(m => m.Below(".*"))],
                default);
        }

        if (!IsKeyType(key))
        {
            sink.Report(TypesDiagnostics.DictionaryKey, field, field.Name, key.ToShortName());
        }

        else if (ScalarWrapper.ValueParameter(key) is { } wrapped
            && Parse(key, field, sink).Schema with { Description = null } != ParseCore(wrapped.Type.UnwrapNullable(), field, sink).Schema with { Description = null })
        {
            sink.Report(TypesDiagnostics.KeyConstraints, field, field.Name, key.ToShortName());
        }

        return new(
            new JsonSchemaProps { Type = "object", AdditionalProperties = values.Schema },
            values.Size + 1,
            [.. values.Markers.Select(m => m.Below(".*"))],
            default);
    }

    /// <summary>Whether System.Text.Json writes values of the type as property names.</summary>
    private static bool IsKeyType(ITypeSymbol type)
    {
        var scalar = ScalarWrapper.ValueParameter(type)?.Type ?? type;
        return scalar.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_Double) or SpecialType.System_DateTime
            || (scalar.ContainingNamespace.Is("System") && (scalar.Name is "Guid" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Uri" or "Version"));
    }

    private static bool IsUntypedCollection(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.System_Collections_IEnumerable
        || type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);
}
