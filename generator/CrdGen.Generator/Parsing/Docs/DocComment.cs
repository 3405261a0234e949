using CrdGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Parsing.Docs;

/// <summary>
/// The doc comment of a type or member as plain text. It is read from the trivia of the syntax, as text: the compiler parses
/// doc comments only where a project generates a documentation file, and the output must not depend on that.
/// </summary>
internal static class DocComment
{
    /// <summary>The text of <c>summary</c> and <c>remarks</c>, or <see langword="null"/> where there is none.</summary>
    /// <param name="symbol">The type or member.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="sink">Learns which files were read.</param>
    public static string? Read(ISymbol symbol, Compilation compilation, DiagnosticSink sink) => Read(symbol, compilation, sink, 0);

    private static string? Read(ISymbol symbol, Compilation compilation, DiagnosticSink sink, int depth)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            sink.ReadFrom(reference.SyntaxTree);
            var node = reference.GetSyntax();
            if (node is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record })
            {
                return XmlText(record) is { } ofRecord ? DocElement.Find(ofRecord, "param", symbol.Name) : null;
            }

            if (XmlText(Declaration(node)) is not { } xml)
            {
                continue;
            }

            // What the comment says itself comes first. The limit ends a chain of <inheritdoc/> that leads in a circle.
            return DocElement.Description(xml)
                ?? (depth < 16 && DocElement.Tag(xml, "inheritdoc") is { } tag && DocReferences.Inherited(symbol, tag, node, compilation) is { } inherited
                    ? Read(inherited, compilation, sink, depth + 1)
                    : null);
        }

        return null;
    }

    private static SyntaxNode Declaration(SyntaxNode node) =>
        node is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } ? field : node;

    /// <summary>The XML of a declaration's doc comment: the lines without what marks them as a comment.</summary>
    private static string? XmlText(SyntaxNode declaration)
    {
        List<string>? lines = null;
        var isInterrupted = false;
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            switch (trivia.Kind())
            {
                case SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia:
                    break;
                case SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia:
                case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia when IsDoc(trivia):
                    // A doc comment before something else than another one belongs to nothing, as for the compiler.
                    lines = isInterrupted ? null : lines;
                    isInterrupted = false;
                    AddLines(trivia.ToFullString(), ref lines);
                    break;
                default:
                    isInterrupted = true;
                    break;
            }
        }

        return lines is null ? null : string.Join("\n", lines);
    }

    /// <summary>Whether a comment is one that the compiler would take for a doc comment: <c>/// </c> or <c>/** </c>, but not <c>////</c>, <c>/***</c> or <c>/**/</c>.</summary>
    private static bool IsDoc(SyntaxTrivia trivia)
    {
        var text = trivia.ToString();
        return text.Length > 4
            ? (text.StartsWith("///", StringComparison.Ordinal) && text[3] != '/') || (text.StartsWith("/**", StringComparison.Ordinal) && text[3] != '*')
            : text is "///" || (text.Length == 4 && text.StartsWith("///", StringComparison.Ordinal) && text[3] != '/');
    }

    private static void AddLines(string comment, ref List<string>? lines)
    {
        var text = comment.TrimStart();
        if (text.StartsWith("/**", StringComparison.Ordinal) && text.Length > 4)
        {
            foreach (var line in text.Substring(3, text.Length - 5).Split('\n'))
            {
                var body = line.TrimStart();
                (lines ??= []).Add((body.StartsWith("*", StringComparison.Ordinal) ? body.Substring(1) : line).TrimEnd());
            }

            return;
        }

        foreach (var line in comment.Split('\n'))
        {
            var body = line.TrimStart();
            if (body.StartsWith("///", StringComparison.Ordinal) && !body.StartsWith("////", StringComparison.Ordinal))
            {
                (lines ??= []).Add(body.Substring(3).TrimEnd());
            }
        }
    }
}
