using System.Collections.Immutable;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Attributes;
using CrdGen.Generator.Parsing.Defaults;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>Properties: the schema of their type, changed by what the property says.</summary>
internal sealed partial class SchemaParser
{
    private const string OmitDescriptions = "OmitDescriptionsAttribute";

    /// <summary>The schema of a field, or <see langword="null"/> where it is left out (a recursion that ends there).</summary>
    /// <param name="field">The field.</param>
    /// <param name="owner">The type that has the field, which may be one derived from where it is declared.</param>
    /// <param name="sink">Where errors go.</param>
    private FieldSchema? ParseField(FieldSymbol field, ITypeSymbol owner, DiagnosticSink sink)
    {
        var attributes = Attributes(field);
        if (FieldType(field, attributes, sink) is not { } type)
        {
            return null;
        }

        type = NumberHandling.Apply(type, field.Member, owner);
        if (Has(attributes, OmitDescriptions) || Has(field.Member.ContainingType.GetAttributes(), OmitDescriptions))
        {
            type = type with { Schema = Undescribed.Of(type.Schema) };
        }

        var schema = type.Schema;
        if (!(Has(attributes, "RawSchemaAttribute") && schema.Description is not null) && Documentation(field.Member, sink) is { } description)
        {
            schema = schema with { Description = description };
        }

        schema = FieldAttributes.Apply(schema, field.Member, attributes, sink);
        schema = Default(schema, field, sink);
        if (!ReferenceEquals(schema, type.Schema))
        {
            AttributeChecks.CheckDefaults(type.Schema, schema, field.Member, attributes, sink);
        }

        return new(schema, IsRequired(field, attributes), type.Size, Markers(field, attributes, schema, type.Markers));
    }

    private TypeSchema? FieldType(FieldSymbol field, ImmutableArray<AttributeData> attributes, DiagnosticSink sink)
    {
        foreach (var attribute in attributes)
        {
            switch (attribute.AttributeClass)
            {
                case { Name: "RawSchemaAttribute" } raw when raw.ContainingNamespace.Is(Namespaces.CrdGen):
                    var schema = RawSchemas.Read(attribute, field.Member, sink) ?? TypeSchema.Any.Schema;
                    return TypeSchema.Of(schema) with { Size = SchemaSize.Of(schema) };
                case { Name: "UnrollAttribute" } unroll when unroll.ContainingNamespace.Is(Namespaces.CrdGen):
                    return ParseUnrolled(field, attribute, sink);
                case { Name: "PreserveUnknownFieldsAttribute" } preserve when preserve.ContainingNamespace.Is(Namespaces.CrdGen):
                    return IsRecursive(field, sink) ? TypeSchema.Of(OpenEnd(field.Type)) : Parse(field.Type, field.Member, sink);
                case { Name: "JsonConverterAttribute" } converter when converter.ContainingNamespace.Is(Namespaces.Json):
                    return ParseConverted(field, attribute, sink);
            }
        }

        return Parse(field.Type, field.Member, sink);
    }

    /// <summary>Whether one of CrdGen's attributes is there.</summary>
    private static bool Has(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.Is(Namespaces.CrdGen))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The attributes of the property and, where a record makes it of a parameter, of that.</summary>
    private static ImmutableArray<AttributeData> Attributes(FieldSymbol field)
    {
        var attributes = field.Member.GetAttributes();
        return field.Parameter is { } parameter ? attributes.AddRange(parameter.GetAttributes()) : attributes;
    }

    private TypeSchema ParseConverted(FieldSymbol field, AttributeData attribute, DiagnosticSink sink)
    {
        if (attribute.Argument(0).Scalar() is not INamedTypeSymbol converter || !Converters.IsKnown(converter))
        {
            sink.Report(TypesDiagnostics.CustomConverter, field.Member, field.Name, (attribute.Argument(0).Scalar() as ISymbol)?.Name ?? "?");
            return TypeSchema.Any;
        }

        var parsed = Parse(field.Type, field.Member, sink);
        return Converters.IsNumeric(converter) && field.Type.UnwrapNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            ? TypeSchema.Of(NumericEnum(type, NewSink(null)) with { Description = parsed.Schema.Description })
            : parsed;
    }

    private JsonSchemaProps Default(JsonSchemaProps schema, FieldSymbol field, DiagnosticSink sink)
    {
        var attribute = DefaultAttributes.Find(field.Member) ?? (field.Parameter is { } parameter ? DefaultAttributes.Find(parameter) : null);
        return attribute is not null
            ? DefaultAttributes.Apply(schema, field.Member, attribute, field.Type, sink)
            : Initializers.Apply(Compilation, schema, field, sink);
    }

    private static bool IsRequired(FieldSymbol field, ImmutableArray<AttributeData> attributes)
    {
        if (field.Member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
        {
            return true;
        }

        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { Name: "RequiredAttribute" or "JsonRequiredAttribute" } type
                && (type.ContainingNamespace.Is(Namespaces.DataAnnotations) || type.ContainingNamespace.Is(Namespaces.Json)))
            {
                return true;
            }
        }

        return field.Parameter is { HasExplicitDefaultValue: false };
    }

    private static ImmutableArray<Marker> Markers(FieldSymbol field, ImmutableArray<AttributeData> attributes, JsonSchemaProps schema, ImmutableArray<Marker> below)
    {
        var segment = "." + JsonPaths.Escape(field.JsonName);
        ImmutableArray<Marker>.Builder? markers = null;
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { Name: "PrinterColumnAttribute" or "SpecReplicasAttribute" or "StatusReplicasAttribute" or "LabelSelectorPathAttribute" or "SelectableFieldAttribute" } type
                && type.ContainingNamespace.Is(Namespaces.CrdGen))
            {
                (markers ??= ImmutableArray.CreateBuilder<Marker>()).Add(new(type.Name, segment, attribute, field.Member, schema));
            }
        }

        if (below.IsEmpty && markers is null)
        {
            return [];
        }

        markers ??= ImmutableArray.CreateBuilder<Marker>();
        markers.AddRange(below.Select(marker => marker.Below(segment)));
        return markers.ToImmutable();
    }
}
