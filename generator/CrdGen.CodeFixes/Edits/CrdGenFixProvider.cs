using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CrdGen.CodeFixes.Edits;

/// <summary>Offers changes for the hidden diagnostics of CrdGen.Analyzers.</summary>
public abstract class CrdGenFixProvider : CodeFixProvider
{
    private protected CrdGenFixProvider(params DiagnosticDescriptor[] rules) => FixableDiagnosticIds = [.. rules.Select(rule => rule.Id)];

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var cancellationToken = context.CancellationToken;
        if (await context.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var place = new FixPlace(context.Document, compilation, root, root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), diagnostic.Location.SourceSpan);
            foreach (var fix in Fixes(place, cancellationToken))
            {
                var action = CodeAction.Create(fix.Title, _ => Task.FromResult(fix.Edits.ApplyTo(context.Document.Project.Solution)), fix.Key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private protected abstract IEnumerable<Fix> Fixes(FixPlace place, CancellationToken cancellationToken);
}
