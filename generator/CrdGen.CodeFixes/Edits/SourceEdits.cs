using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CrdGen.CodeFixes.Edits;

/// <summary>Changes of text in files: what is not changed keeps its form to the last space.</summary>
internal sealed class SourceEdits
{
    private readonly List<(SyntaxTree Tree, TextChange Change)> changes = [];
    private readonly List<(SyntaxTree Beside, string Name, string Text)> files = [];

    /// <summary>Adds a file beside another.</summary>
    public void AddFile(SyntaxTree beside, string name, string text) => files.Add((beside, name, text));

    public void Insert(SyntaxTree tree, int position, string text) => Replace(tree, new(position, 0), text);

    public void Replace(SyntaxTree tree, TextSpan span, string text) => changes.Add((tree, new(span, text)));

    /// <summary>Removes an argument of an attribute, with the comma that goes with it.</summary>
    public void Remove(AttributeArgumentSyntax argument)
    {
        var arguments = ((AttributeArgumentListSyntax)argument.Parent!).Arguments;
        var index = arguments.IndexOf(argument);
        var span = index > 0 ? TextSpan.FromBounds(arguments[index - 1].Span.End, argument.Span.End)
            : arguments.Count > 1 ? TextSpan.FromBounds(argument.SpanStart, arguments[1].SpanStart)
            : argument.Span;
        Replace(argument.SyntaxTree, span, "");
    }

    /// <summary>Adds an argument to an attribute, behind the others.</summary>
    public void Add(AttributeSyntax attribute, string argument)
    {
        if (attribute.ArgumentList is not { } list)
        {
            Insert(attribute.SyntaxTree, attribute.Name.Span.End, $"({argument})");
        }
        else if (list.Arguments.Count == 0)
        {
            Insert(attribute.SyntaxTree, list.OpenParenToken.Span.End, argument);
        }
        else
        {
            Insert(attribute.SyntaxTree, list.Arguments[list.Arguments.Count - 1].Span.End, ", " + argument);
        }
    }

    /// <summary>Removes an attribute, and the list that held nothing else; doc comments before it stay.</summary>
    public void Remove(AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        var index = list.Attributes.IndexOf(attribute);
        var span = list.Attributes.Count == 1 ? TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart)
            : index > 0 ? TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End)
            : TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart);
        Replace(attribute.SyntaxTree, span, "");
    }

    /// <summary>Adds an attribute to a member, on a line of its own unless those that are there stand beside it.</summary>
    public void AddAttribute(SyntaxNode member, string attribute)
    {
        var (lists, first) = member switch
        {
            ParameterSyntax parameter => (parameter.AttributeLists, parameter.AttributeLists.Count == 0 ? parameter.GetFirstToken() : parameter.AttributeLists.Last().GetLastToken().GetNextToken()),
            MemberDeclarationSyntax declaration => (declaration.AttributeLists, declaration.AttributeLists.Count == 0 ? declaration.GetFirstToken() : declaration.AttributeLists.Last().GetLastToken().GetNextToken()),
            _ => throw new ArgumentException("neither a member nor a parameter", nameof(member)),
        };
        var text = member.SyntaxTree.GetText();
        var isBeside = member is ParameterSyntax || (lists.Count > 0 && text.Lines.IndexOf(lists.Last().Span.End) == text.Lines.IndexOf(first.SpanStart));
        Insert(member.SyntaxTree, first.SpanStart, isBeside ? $"[{attribute}] " : $"[{attribute}]{NewLine(text)}{Indentation(text, first.SpanStart)}");
    }

    /// <summary>The solution with all changes.</summary>
    public Solution ApplyTo(Solution solution)
    {
        foreach (var tree in changes.Select(change => change.Tree).Distinct())
        {
            if (solution.GetDocument(tree) is { } document)
            {
                solution = solution.WithDocumentText(document.Id, TextOf(tree));
            }
        }

        foreach (var (beside, name, text) in files)
        {
            if (solution.GetDocument(beside) is { } document)
            {
                var path = document.FilePath is { } other ? Path.Combine(Path.GetDirectoryName(other) ?? "", name) : null;
                solution = solution.AddDocument(DocumentId.CreateNewId(document.Project.Id), name, SourceText.From(text), document.Folders, path);
            }
        }

        return solution;
    }

    /// <summary>A file with its changes. Insertions at one place stand in the order in which they came.</summary>
    public SourceText TextOf(SyntaxTree tree) =>
        tree.GetText().WithChanges(changes.Where(change => change.Tree == tree).Select(change => change.Change).OrderBy(change => change.Span.Start));

    /// <summary>The white space at the start of the line.</summary>
    public static string Indentation(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>How lines of the file end.</summary>
    public static string NewLine(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak == first.End ? "\n" : text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }

    /// <summary>A text as C# writes it.</summary>
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
