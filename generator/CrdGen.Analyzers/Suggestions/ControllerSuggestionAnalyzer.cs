using System.Collections.Immutable;
using CrdGen.Analyzers.Resources;
using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Controllers;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Suggestions;

/// <summary>Says, unseen, where a code fix helps with a controller, as <see cref="SuggestionAnalyzer"/> does for resources. Only in projects that reference the operator.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ControllerSuggestionAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        SuggestionRules.NewController,
        SuggestionRules.ControllerPartial,
        SuggestionRules.Reconciler,
        SuggestionRules.Cleanup,
        SuggestionRules.Finalizer,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (OperatorTypes.Of(start.Compilation) is not null)
            {
                start.RegisterSyntaxNodeAction(Report, SyntaxKind.CompilationUnit);
            }
        });
    }

    private static void Report(SyntaxNodeAnalysisContext context)
    {
        var (tree, compilation) = (context.Node.SyntaxTree, context.Compilation);
        foreach (var declaration in context.Node.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<ClassDeclarationSyntax>())
        {
            if (declaration.AttributeLists.Count == 0
                || context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } type
                || type.FindAttribute(Namespaces.CrdGen, "ControllerAttribute") is not { } attribute)
            {
                continue;
            }

            foreach (var found in ControllerParser.Parse(type, attribute, compilation).Diagnostics)
            {
                if (SuggestionRules.Of(found.Descriptor.Id) is { } rule && found.Location is { } place && place.Path == tree.FilePath && declaration.Span.Contains(place.Span))
                {
                    context.ReportDiagnostic(Diagnostic.Create(rule, Location.Create(tree, place.Span)));
                }
            }
        }

        foreach (var declaration in ResourceDeclarations.Find(tree, compilation, context.CancellationToken))
        {
            if (context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is { } type
                && type.FindAttribute(Namespaces.CrdGen, "CustomResourceAttribute") is not null
                && EnvelopeParser.IsPartial(type)
                && RootForm.FindError(type) is null
                && !compilation.ContainsSymbolsWithName(type.Name + "Controller", SymbolFilter.Type, context.CancellationToken))
            {
                context.ReportDiagnostic(Diagnostic.Create(SuggestionRules.NewController, declaration.Identifier.GetLocation()));
            }
        }
    }
}
