using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Verdicts;

/// <summary>Errors of rules, at the characters of C# that they are about.</summary>
internal static class RuleErrors
{
    /// <summary>Reports what the API server says of a rule.</summary>
    /// <param name="origin">What the rule came from.</param>
    /// <param name="keyword"><c>rule</c> or <c>messageExpression</c>, or another part of it.</param>
    /// <param name="expression">The text that the error is about.</param>
    /// <param name="problem">The error, with places where it has some.</param>
    /// <param name="sink">Where it goes.</param>
    public static void Report(RuleOrigin origin, string keyword, string expression, SchemaProblem problem, DiagnosticSink sink)
    {
        if (!problem.RuleErrors.Any(error => error.Offset >= 0))
        {
            sink.Report(RulesDiagnostics.RuleRefused, Whole(origin, keyword), Name(origin), Text(problem.Detail, problem));
            return;
        }

        foreach (var error in problem.RuleErrors.Where(error => error.Offset >= 0))
        {
            var (start, length) = Word(expression, Math.Min(error.Offset, expression.Length));
            sink.Report(RulesDiagnostics.RuleRefused, At(origin, keyword, start, length, sink.Compilation), Name(origin), Text(error.Message, problem));
        }
    }

    /// <summary>The first line, and which newer version would take it.</summary>
    private static string Text(string text, SchemaProblem problem) => FirstLine(text) + (problem.NewerVersion is { } newer ? $"; {newer}" : "");

    public static string Name(RuleOrigin origin) => origin.Method?.Name ?? origin.Owner.Name;

    /// <summary>A message without the source that the API server shows below it.</summary>
    public static string FirstLine(string text) => text.IndexOf('\n') is >= 0 and var end ? text.Substring(0, end).TrimEnd('\r') : text;

    public static Location Whole(RuleOrigin origin, string keyword) => Argument(origin, keyword)?.GetLocation() ?? origin.Location;

    private static Location At(RuleOrigin origin, string keyword, int start, int length, Compilation compilation) => Argument(origin, keyword) is { } argument
        ? Location.Create(argument.SyntaxTree, LiteralText.Find(argument, compilation.GetSemanticModel(argument.SyntaxTree), start, length))
        : origin.Location;

    /// <summary>The expression in C# that is the text of a rule; rules in C# have none.</summary>
    private static ExpressionSyntax? Argument(RuleOrigin origin, string keyword)
    {
        if (origin.Method is not null || origin.Attribute.AttributeClass?.Name != "CelRuleAttribute" || origin.Attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax { ArgumentList.Arguments: var arguments })
        {
            return null;
        }

        var argument = keyword == "rule" ? AttributeArgument.At(0) : AttributeArgument.Named(char.ToUpperInvariant(keyword[0]) + keyword.Substring(1));
        return argument.Find(arguments)?.Expression;
    }

    /// <summary>The name or operator that begins at a character, or the name behind a dot there.</summary>
    private static (int Start, int Length) Word(string text, int start)
    {
        if (start + 1 < text.Length && text[start] == '.' && IsName(text[start + 1]))
        {
            start++;
        }

        // A call stands at its parenthesis: the name before it says more.
        if (start > 0 && start < text.Length && text[start] == '(' && IsName(text[start - 1]))
        {
            for (start--; start > 0 && IsName(text[start - 1]);)
            {
                start--;
            }
        }

        var isOperator = start < text.Length && IsOperator(text[start]);
        var end = start;
        while (end < text.Length && (isOperator ? IsOperator(text[end]) : IsName(text[end])))
        {
            end++;
        }

        return (start, Math.Max(1, end - start));
    }

    private static bool IsOperator(char c) => c is '=' or '!' or '<' or '>' or '&' or '|';

    private static bool IsName(char c) => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
