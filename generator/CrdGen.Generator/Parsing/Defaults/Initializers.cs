using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Parsing.Defaults;

/// <summary>Defaults that initialisers of properties, and default values of positional parameters, give.</summary>
internal static class Initializers
{
    public static JsonSchemaProps Apply(Compilation compilation, JsonSchemaProps schema, FieldSymbol field, DiagnosticSink sink)
    {
        if (field.Parameter is { HasExplicitDefaultValue: true } parameter)
        {
            return SetConstant(schema, field, parameter, sink);
        }

        // The initialisers of other assemblies are code; only their attributes can be read.
        if (field.Member.DeclaringSyntaxReferences is not [var reference] || !compilation.ContainsSyntaxTree(reference.SyntaxTree))
        {
            return schema;
        }

        var expression = reference.GetSyntax() switch
        {
            PropertyDeclarationSyntax { Initializer.Value: { } initializer } => initializer,
            VariableDeclaratorSyntax { Initializer.Value: { } initializer } => initializer,
            _ => null,
        };
        if (expression is null)
        {
            return schema;
        }

        // A primary constructor's parameter: its own default value is the property's.
        if (expression is IdentifierNameSyntax && compilation.GetSemanticModel(reference.SyntaxTree).GetSymbolInfo(expression).Symbol is IParameterSymbol source)
        {
            return source.HasExplicitDefaultValue ? SetConstant(schema, field, source, sink) : schema;
        }

        var reader = new InitializerReader(compilation, reference.SyntaxTree, sink);
        if (!reader.TryRead(expression, field.Type, out var json))
        {
            if (reader.IsConstant(expression) && field.Type.UnwrapNullable() is { TypeKind: TypeKind.Enum } type)
            {
                sink.Report(DefaultsDiagnostics.InvalidDefault, expression.GetLocation(), field.Name, NoMember(type));
                return schema;
            }

            sink.Report(DefaultsDiagnostics.NotConstant, expression.GetLocation(), field.Name);
            return schema;
        }

        return Set(schema, field, json, expression.GetLocation(), sink);
    }

    private static JsonSchemaProps SetConstant(JsonSchemaProps schema, FieldSymbol field, IParameterSymbol parameter, DiagnosticSink sink)
    {
        var location = parameter.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is ParameterSyntax { Default.Value: { } expression }
            ? expression.GetLocation()
            : Location.None;
        if (InitializerReader.TryConvert(parameter.ExplicitDefaultValue, field.Type, out var value))
        {
            return Set(schema, field, value, location, sink);
        }

        sink.Report(DefaultsDiagnostics.InvalidDefault, location, field.Name, NoMember(field.Type.UnwrapNullable()));
        return schema;
    }

    private static string NoMember(ITypeSymbol type) => $"no member of '{type.ToShortName()}' has this value";

    private static JsonSchemaProps Set(JsonSchemaProps schema, FieldSymbol field, JsonValue? value, Location location, DiagnosticSink sink)
    {
        if (value is null)
        {
            return schema;
        }

        value = WireForm.Of(value, schema, field.Type);
        if (DefaultValues.FindError(schema, value) is { } error)
        {
            sink.Report(DefaultsDiagnostics.InvalidDefault, location, field.Name, error);
            return schema with { Default = null };
        }

        return schema with { Default = value };
    }
}
