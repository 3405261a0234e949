using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CrdGen.CodeFixes.Edits;

/// <summary>Adds a method to a type, behind what it has.</summary>
internal static class MethodInsertion
{
    private const string Step = "    ";

    public static void Add(SourceEdits edits, TypeDeclarationSyntax type, params string[] lines)
    {
        var text = type.SyntaxTree.GetText();
        var (line, outer) = (SourceEdits.NewLine(text), SourceEdits.Indentation(text, type.Keyword.SpanStart));
        var inner = type.Members.Count > 0 && !IsOneLine(text, type) ? SourceEdits.Indentation(text, type.Members[0].SpanStart) : outer + Step;
        var method = string.Join(line, lines.Select(part => inner + part));
        if (type.CloseBraceToken.IsKind(SyntaxKind.None) || type.CloseBraceToken.IsMissing)
        {
            // record Spec(int A);
            var end = TextSpan.FromBounds(type.SemicolonToken.GetPreviousToken().Span.End, type.SemicolonToken.Span.End);
            edits.Replace(type.SyntaxTree, end, $"{line}{outer}{{{line}{method}{line}{outer}}}");
            return;
        }

        var before = type.CloseBraceToken.GetPreviousToken().Span.End;
        var close = type.CloseBraceToken.SpanStart;
        var isAlone = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(before, close)));
        var blank = type.Members.Count > 0 ? line : "";
        edits.Replace(
            type.SyntaxTree,
            isAlone ? TextSpan.FromBounds(before, close) : new(close, 0),
            $"{line}{blank}{method}{line}{outer}");
    }

    private static bool IsOneLine(SourceText text, TypeDeclarationSyntax type) =>
        text.Lines.IndexOf(type.OpenBraceToken.SpanStart) == text.Lines.IndexOf(type.Members[0].SpanStart);
}
