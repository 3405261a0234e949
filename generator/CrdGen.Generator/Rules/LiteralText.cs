using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CrdGen.Generator.Rules;

/// <summary>
/// The places of the characters of a constant text in its C# source: escapes, verbatim and raw literals, interpolation and
/// concatenation. A character that a constant elsewhere gives has the place of that constant's name.
/// </summary>
internal static class LiteralText
{
    /// <summary>Where a part of the text stands.</summary>
    /// <param name="expression">The expression that gives the text.</param>
    /// <param name="model">Gives the constants in it.</param>
    /// <param name="start">The first character, counted in UTF-16 units.</param>
    /// <param name="length">How many; 0 is the place between two.</param>
    public static TextSpan Find(ExpressionSyntax expression, SemanticModel model, int start, int length)
    {
        var places = new List<TextSpan>();
        Add(expression, model, places);
        if (places.Count == 0)
        {
            return expression.Span;
        }

        if (start >= places.Count)
        {
            return new(places[places.Count - 1].End, 0);
        }

        var end = Math.Min(start + Math.Max(length, 1), places.Count);
        return TextSpan.FromBounds(places[start].Start, Math.Max(places[start].End, places[end - 1].End));
    }

    private static void Add(ExpressionSyntax expression, SemanticModel model, List<TextSpan> places)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                Add(parenthesized.Expression, model, places);
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                Add(binary.Left, model, places);
                Add(binary.Right, model, places);
                break;
            case LiteralExpressionSyntax { Token: { Value: string } token }:
                AddToken(token, places);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                AddInterpolated(interpolated, model, places);
                break;
            default:
                AddWhole(model.GetConstantValue(expression).Value as string ?? "", expression.Span, places);
                break;
        }
    }

    private static void AddWhole(string text, TextSpan span, List<TextSpan> places)
    {
        for (var i = 0; i < text.Length; i++)
        {
            places.Add(span);
        }
    }

    private static void AddInterpolated(InterpolatedStringExpressionSyntax expression, SemanticModel model, List<TextSpan> places)
    {
        var start = expression.StringStartToken.Text;
        var isRaw = start.Contains("\"\"\"");
        var indent = isRaw ? Indent(expression.StringEndToken.Text) : 0;
        for (var i = 0; i < expression.Contents.Count; i++)
        {
            switch (expression.Contents[i])
            {
                case InterpolatedStringTextSyntax { TextToken: var token } when isRaw:
                    AddRaw(token.Text, token.ValueText, token.SpanStart, indent, isLineStart: i == 0 && indent > 0, places);
                    break;
                case InterpolatedStringTextSyntax { TextToken: var token }:
                    AddEscaped(token.Text, token.SpanStart, start.Contains('@'), isInterpolated: true, places);
                    break;
                case InterpolationSyntax { Expression: var hole }:
                    AddWhole(model.GetConstantValue(hole).Value as string ?? "", hole.Span, places);
                    break;
            }
        }
    }

    private static void AddToken(SyntaxToken token, List<TextSpan> places)
    {
        var text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                var isVerbatim = text[0] == '@';
                var open = isVerbatim ? 2 : 1;
                AddEscaped(text.Substring(open, Math.Max(0, text.Length - open - 1)), token.SpanStart + open, isVerbatim, isInterpolated: false, places);
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                var quotes = text.Length - text.TrimStart('"').Length;
                AddRaw(token.ValueText, token.ValueText, token.SpanStart + quotes, 0, isLineStart: false, places);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                var body = text.IndexOf('\n') + 1;
                var indent = Indent(text.Substring(text.LastIndexOf('\n')));
                AddRaw(text.Substring(body), token.ValueText, token.SpanStart + body, indent, isLineStart: true, places);
                break;
            default:
                AddWhole(token.ValueText, token.Span, places);
                break;
        }
    }

    private static int Indent(string lastLine) => lastLine.TrimStart('\r', '\n') is var line ? line.Length - line.TrimStart(' ', '\t').Length : 0;

    /// <summary>A raw literal has its characters as they are, but for what all lines are indented by.</summary>
    private static void AddRaw(string source, string value, int start, int indent, bool isLineStart, List<TextSpan> places)
    {
        var at = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (isLineStart)
            {
                for (var skipped = 0; skipped < indent && at < source.Length && source[at] is ' ' or '\t'; skipped++)
                {
                    at++;
                }
            }

            places.Add(new(start + at, 1));
            isLineStart = value[i] == '\n';
            at++;
        }
    }

    private static void AddEscaped(string source, int start, bool isVerbatim, bool isInterpolated, List<TextSpan> places)
    {
        for (var i = 0; i < source.Length;)
        {
            var length = isVerbatim ? (source[i] == '"' ? 2 : 1)
                : source[i] == '\\' ? EscapeLength(source, i)
                : 1;
            length = isInterpolated && source[i] is '{' or '}' ? 2 : length;
            places.Add(new(start + i, length));

            // \U0001F600 is two UTF-16 units.
            if (!isVerbatim && length == 10 && source[i + 1] == 'U' && string.CompareOrdinal(source, i + 2, "0000", 0, 4) > 0)
            {
                places.Add(new(start + i, length));
            }

            i += length;
        }
    }

    private static int EscapeLength(string source, int start)
    {
        if (start + 1 >= source.Length)
        {
            return 1;
        }

        switch (source[start + 1])
        {
            case 'u':
                return 6;
            case 'U':
                return 10;
            case 'x':
                var end = start + 2;
                while (end < source.Length && end < start + 6 && Uri.IsHexDigit(source[end]))
                {
                    end++;
                }

                return end - start;
            default:
                return 2;
        }
    }
}
