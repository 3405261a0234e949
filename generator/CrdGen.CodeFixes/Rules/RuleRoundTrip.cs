using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Rules;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.CodeFixes.Rules;

/// <summary>Whether C# that was made of a rule compiles without warnings, and gives the rule again.</summary>
internal static class RuleRoundTrip
{
    public static bool Holds(Compilation changed, SyntaxTree tree, string owner, string method, CelSyntaxTree original)
    {
        if (changed.GetTypeByMetadataName(owner) is not { } type || type.GetMembers(method) is not [IMethodSymbol { DeclaringSyntaxReferences: [var reference] }])
        {
            return false;
        }

        var declaration = (MethodDeclarationSyntax)reference.GetSyntax();
        var diagnostics = changed.GetSemanticModel(tree).GetDiagnostics(declaration.Span);
        if (diagnostics.Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
        {
            return false;
        }

        var text = Schema(changed, type).Validations.FirstOrDefault(rule => RuleOrigins.Of(changed).Find(rule)?.Method?.Name == method)?.Rule;
        return text is not null && CelParser.Parse(text) is { Errors.Count: 0 } translated && RuleForm.Same(RuleForm.Of(original), RuleForm.Of(translated));
    }

    private static JsonSchemaProps Schema(Compilation compilation, INamedTypeSymbol type)
    {
        if (type.FindAttribute(Namespaces.CrdGen, "CustomResourceAttribute") is { } attribute)
        {
            return ResourceParser.Parse(type, attribute, compilation).Model?.Version.Schema ?? new();
        }

        var parser = SchemaParser.For(compilation);
        lock (parser)
        {
            return parser.Parse(type, type, parser.NewSink(null)).Schema;
        }
    }
}
