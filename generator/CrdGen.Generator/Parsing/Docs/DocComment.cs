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
    /// <param name="sink">Learns which files were read.</param>
    public static string? Read(ISymbol symbol, DiagnosticSink sink) => Read(symbol, sink, 0);

    private static string? Read(ISymbol symbol, DiagnosticSink sink, int depth)
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

            // The limit ends a chain of <inheritdoc/> that leads in a circle in code that does not compile.
            if (xml.Contains("<inheritdoc") && depth < 16 && Inherited(symbol) is { } inherited)
            {
                return Read(inherited, sink, depth + 1);
            }

            return DocElement.Description(xml);
        }

        return null;
    }

    private static SyntaxNode Declaration(SyntaxNode node) =>
        node is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } ? field : node;

    private static ISymbol? Inherited(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { OverriddenProperty: { } overridden } => overridden,
        IPropertySymbol property => ImplementedProperty(property),
        INamedTypeSymbol { BaseType: { SpecialType: SpecialType.None } baseType } => baseType,
        INamedTypeSymbol { Interfaces: [var first, ..] } => first,
        _ => null,
    };

    private static ISymbol? ImplementedProperty(IPropertySymbol property)
    {
        foreach (var type in property.ContainingType.AllInterfaces)
        {
            foreach (var member in type.GetMembers(property.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(member), property))
                {
                    return member;
                }
            }
        }

        return null;
    }

    /// <summary>The XML of a declaration's doc comment: the lines without what marks them as a comment.</summary>
    private static string? XmlText(SyntaxNode declaration)
    {
        List<string>? lines = null;
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            switch (trivia.Kind())
            {
                case SyntaxKind.SingleLineDocumentationCommentTrivia:
                case SyntaxKind.SingleLineCommentTrivia:
                case SyntaxKind.MultiLineDocumentationCommentTrivia:
                case SyntaxKind.MultiLineCommentTrivia:
                    AddLines(trivia.ToFullString(), ref lines);
                    break;
            }
        }

        return lines is null ? null : string.Join("\n", lines);
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
