using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CrdGen.CodeFixes.Edits;

/// <summary>A change on offer.</summary>
/// <param name="Title">What editors show.</param>
/// <param name="Key">What is the same for all changes that "fix all" makes together.</param>
/// <param name="Edits">The change.</param>
internal sealed record Fix(string Title, string Key, SourceEdits Edits);

/// <summary>Where a diagnostic stands.</summary>
internal sealed record FixPlace(Document Document, Compilation Compilation, SyntaxNode Root, SyntaxNode Node, TextSpan Span)
{
    public SyntaxTree Tree => Root.SyntaxTree;

    public SemanticModel Model => Compilation.GetSemanticModel(Tree);

    /// <summary>The innermost node of a kind around the place.</summary>
    public T? Find<T>()
        where T : SyntaxNode => Node.FirstAncestorOrSelf<T>();
}
