using Microsoft.CodeAnalysis;

namespace CrdGen.CodeFixes.Rules;

/// <summary>How tightly the outermost operator of a C# expression binds.</summary>
internal enum CSharpPrecedence
{
    Lambda,
    Conditional,
    Or,
    And,
    Equality,
    Relation,
    Addition,
    Multiplication,
    Unary,
    Primary,
}

/// <summary>A piece of C# that says what a CEL expression says.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Precedence">Its outermost operator.</param>
/// <param name="Type">Its type; <see langword="null"/> where nothing depends on it.</param>
internal readonly record struct CSharpTerm(string Text, CSharpPrecedence Precedence, ITypeSymbol? Type = null)
{
    public static CSharpTerm Of(string text, ITypeSymbol? type = null) => new(text, CSharpPrecedence.Primary, type);

    /// <summary>The text, in parentheses where an operator of this precedence needs them.</summary>
    public string In(CSharpPrecedence precedence) => Precedence >= precedence ? Text : $"({Text})";
}

/// <summary>CEL that C# rules have no words for.</summary>
#pragma warning disable CA1032, CA1064 // never leaves the writer
internal sealed class UnwritableException : Exception;
#pragma warning restore CA1032, CA1064
