using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Attributes;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Defaults;

/// <summary>Defaults that attributes give.</summary>
internal static class DefaultAttributes
{
    /// <summary>The attribute that decides about the default of a type or property, or <see langword="null"/>.</summary>
    public static AttributeData? Find(ISymbol symbol) =>
        symbol.FindAttribute(Namespaces.CrdGen, "DefaultAttribute")
        ?? symbol.FindAttribute(Namespaces.CrdGen, "NoDefaultAttribute")
        ?? symbol.FindAttribute(Namespaces.ComponentModel, "DefaultValueAttribute");

    /// <summary>Sets the default that an attribute on the symbol gives, if there is one and it satisfies the schema.</summary>
    public static JsonSchemaProps Apply(JsonSchemaProps schema, ISymbol symbol, ITypeSymbol type, DiagnosticSink sink) =>
        Find(symbol) is { } attribute ? Apply(schema, symbol, attribute, type, sink) : schema;

    public static JsonSchemaProps Apply(JsonSchemaProps schema, ISymbol symbol, AttributeData attribute, ITypeSymbol type, DiagnosticSink sink)
    {
        if (attribute.AttributeClass is { Name: "NoDefaultAttribute" })
        {
            return schema with { Default = null };
        }

        if (Read(schema, attribute, symbol, type, sink) is not { } value)
        {
            return schema;
        }

        value = WireForm.Of(value, schema, type);
        if (DefaultValues.FindError(schema, value) is { } error)
        {
            sink.Report(DefaultsDiagnostics.InvalidDefault, attribute, symbol.Name, error);
            return schema with { Default = null };
        }

        return schema with { Default = value };
    }

    private static JsonValue? Read(JsonSchemaProps schema, AttributeData attribute, ISymbol symbol, ITypeSymbol type, DiagnosticSink sink)
    {
        if (attribute.String("Json") is { } json)
        {
            try
            {
                return JsonReader.Read(json);
            }
            catch (JsonFormatException e)
            {
                sink.Report(DefaultsDiagnostics.DefaultJson, attribute, symbol.Name, $"{e.Message} (at character {e.Position + 1})");
                return null;
            }
        }

        if (attribute.Argument(0) is not { } constant)
        {
            sink.Report(DefaultsDiagnostics.DefaultJson, attribute, symbol.Name, "there is neither a value nor Json; set one");
            return null;
        }

        // [DefaultValue(typeof(TimeSpan), "…")]
        if (constant.Kind == TypedConstantKind.Type && attribute.String(1) is { } text)
        {
            return schema switch
            {
                { Type: "integer" or "number" } when JsonNumber.IsNumber(text) => JsonValue.FromNumber(text),
                { Type: "boolean" } when bool.TryParse(text, out var flag) => JsonValue.From(flag),
                _ => JsonValue.From(text),
            };
        }

        // Constants of an enum that was cast away
        if (constant is { Kind: TypedConstantKind.Primitive } && type.UnwrapNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && constant.Value is not string)
        {
            return Constants.EnumToJson(named, constant.Value) ?? Constants.ToJson(constant);
        }

        if (Constants.ToJson(constant) is { } value)
        {
            return value;
        }

        var error = constant is { Kind: TypedConstantKind.Enum, Type: { } enumType } ? $"no member of '{enumType.ToShortName()}' has the value {constant.Value}" : "it is no JSON value; use a constant or Json";
        sink.Report(DefaultsDiagnostics.InvalidDefault, attribute, symbol.Name, error);
        return null;
    }
}
