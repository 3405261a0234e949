using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
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
            return InitializerReader.TryConvert(parameter.ExplicitDefaultValue, field.Type, out var value) ? Set(schema, field, value, sink) : schema;
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

        if (!new InitializerReader(compilation, reference.SyntaxTree).TryRead(expression, field.Type, out var json))
        {
            sink.Report(DefaultsDiagnostics.NotConstant, expression.GetLocation(), field.Name);
            return schema;
        }

        return Set(schema, field, json, sink);
    }

    private static JsonSchemaProps Set(JsonSchemaProps schema, FieldSymbol field, JsonValue? value, DiagnosticSink sink)
    {
        if (value is null)
        {
            return schema;
        }

        if (ValueValidator.FindError(schema with { Default = null }, value) is { } error)
        {
            sink.Report(DefaultsDiagnostics.InvalidDefault, field.Member, field.Name, error);
            return schema;
        }

        return schema with { Default = value };
    }
}
