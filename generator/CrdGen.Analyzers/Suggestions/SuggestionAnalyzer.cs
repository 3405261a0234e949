using System.Collections.Immutable;
using CrdGen.Analyzers.Resources;
using CrdGen.Generator.Parsing.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Suggestions;

/// <summary>
/// Says, unseen, where a code fix may help. All that it reports lies in the file at hand, since editors offer fixes for no
/// other; builds do not run it, for it has hidden diagnostics only. Whether there is a fix is found out when one is asked for.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuggestionAnalyzer : DiagnosticAnalyzer
{
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
                start.RegisterSemanticModelAction(Report);
            }
        });
    }

    private static void Report(SemanticModelAnalysisContext context)
    {
        var (tree, compilation) = (context.SemanticModel.SyntaxTree, context.SemanticModel.Compilation);
        foreach (var diagnostic in ResourceSet.Of(compilation).Diagnostics)
        {
            if (SuggestionRules.Of(diagnostic.Descriptor.Id) is { } rule && diagnostic.Location is { } place && place.Path == tree.FilePath && place.Span.End <= tree.Length)
            {
                context.ReportDiagnostic(Diagnostic.Create(rule, Location.Create(tree, place.Span)));
            }
        }

        foreach (var resource in ResourceSet.Of(compilation).Resources)
        {
            if (!ResourceDeclaration.IsKubernetesEntity(resource.Attribute) && !EnvelopeParser.IsPartial(resource.Type) && resource.Type.Locations[0] is var place && place.SourceTree == tree)
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
