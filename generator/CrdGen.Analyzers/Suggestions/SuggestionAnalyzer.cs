using System.Collections.Immutable;
using CrdGen.Analyzers.Resources;
using CrdGen.Generator.Parsing.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Suggestions;

/// <summary>
/// Says, unseen, where a code fix may help. All that it reports lies in the file at hand, since editors offer fixes for no
/// other; builds do not run it, for it has hidden diagnostics only. Whether there is a fix is found out when one is asked for.
/// </summary>
/// <remarks>
/// Files are gone through as nodes: actions on semantic models never run where one file is asked about and doc comments are
/// not parsed (<see cref="DocumentationMode.None"/>), and light bulbs put off analyzers that have them.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuggestionAnalyzer : DiagnosticAnalyzer
{
    private readonly ResourceDiagnostics diagnostics;

    public SuggestionAnalyzer() => diagnostics = new();

    /// <summary>An analyzer that does something before it parses a class: tests count.</summary>
    internal SuggestionAnalyzer(Action<INamedTypeSymbol> onParse) => diagnostics = new(onParse);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        SuggestionRules.StorageVersion,
        SuggestionRules.Partial,
        SuggestionRules.ListMapKeys,
        SuggestionRules.ColumnPath,
        SuggestionRules.RuleCost,
        SuggestionRules.CelRule,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ResourceDeclarations.Find(start.Compilation, start.CancellationToken).Any())
            {
                start.RegisterSyntaxNodeAction(Report, SyntaxKind.CompilationUnit);
            }
        });
    }

    private void Report(SyntaxNodeAnalysisContext context)
    {
        var (tree, compilation) = (context.Node.SyntaxTree, context.Compilation);
        foreach (var diagnostic in diagnostics.In(tree, compilation, context.CancellationToken))
        {
            if (SuggestionRules.Of(diagnostic.Descriptor.Id) is { } rule && diagnostic.Location is { } place && place.Span.End <= tree.Length)
            {
                context.ReportDiagnostic(Diagnostic.Create(rule, Location.Create(tree, place.Span)));
            }
        }

        foreach (var declaration in ResourceDeclarations.Find(tree, compilation, context.CancellationToken))
        {
            if (context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is { } type
                && ResourceDeclaration.Find(type) is { } attribute
                && !ResourceDeclaration.IsKubernetesEntity(attribute)
                && !EnvelopeParser.IsPartial(type)
                && type.Locations[0] is var place
                && place.SourceTree == tree)
            {
                context.ReportDiagnostic(Diagnostic.Create(SuggestionRules.Partial, place));
            }
        }

        foreach (var attribute in CelRules.In(tree, context.SemanticModel, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(SuggestionRules.CelRule, attribute.GetLocation()));
        }
    }
}
