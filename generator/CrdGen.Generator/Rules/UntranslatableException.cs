using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Rules;

/// <summary>C# that has no counterpart in CEL. It ends the translation of one rule, and becomes a diagnostic.</summary>
/// <param name="syntax">The expression.</param>
/// <param name="reason">Why, and what to write instead; <see langword="null"/>: it does not compile, which the compiler says.</param>
internal sealed class UntranslatableException(SyntaxNode syntax, string? reason) : Exception
{
    public SyntaxNode Syntax => syntax;

    public string? Reason => reason;
}
