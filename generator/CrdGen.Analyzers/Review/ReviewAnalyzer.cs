using System.Collections.Immutable;
using CrdGen.Analyzers.Resources;
using CrdGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Review;

/// <summary>
/// Something that reviewers of Kubernetes APIs ask for, judged field by field. Off until <c>.editorconfig</c> gives it a
/// severity: until then the compiler does not even call it.
/// </summary>
public abstract class ReviewAnalyzer : DiagnosticAnalyzer
{
    internal const string Category = "CrdGen.ApiReview";

    private protected ReviewAnalyzer(DiagnosticDescriptor rule)
    {
        Rule = rule;
        SupportedDiagnostics = [rule];
    }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    internal DiagnosticDescriptor Rule { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ResourceDeclarations.Find(start.Compilation, start.CancellationToken).Any())
            {
                start.RegisterSymbolAction(Review, SymbolKind.NamedType);
            }
        });
    }

    /// <summary>What is to be said of a field, as the arguments of the message after the field's name; <see langword="null"/>: nothing.</summary>
    private protected abstract string[]? Judge(ApiField field);

    private protected static DiagnosticDescriptor NewRule(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: false, helpLinkUri: DiagnosticHelp.Link(id));

    private void Review(SymbolAnalysisContext context)
    {
        // A field with several uses is told of once.
        HashSet<ISymbol>? told = null;
        foreach (var field in ApiFields.Of(context.Compilation).DeclaredIn((INamedTypeSymbol)context.Symbol))
        {
            if (Judge(field) is { } arguments && (told ??= new(SymbolEqualityComparer.Default)).Add(field.Member.OriginalDefinition))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, field.Member.OriginalDefinition.Locations[0], [field.Field.Name, .. arguments]));
            }
        }
    }
}
