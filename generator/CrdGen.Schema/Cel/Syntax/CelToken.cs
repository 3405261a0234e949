namespace CrdGen.Schema.Cel.Syntax;

internal enum CelTokenKind : byte
{
    End,
    Identifier,
    EscapedIdentifier,
    Int,
    Uint,
    Double,
    String,
    Bytes,
    True,
    False,
    Null,
    In,
    EqualsEquals,
    NotEquals,
    Less,
    LessEquals,
    Greater,
    GreaterEquals,
    And,
    Or,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    LeftParenthesis,
    RightParenthesis,
    Dot,
    Comma,
    Minus,
    Not,
    Question,
    Colon,
    Plus,
    Star,
    Slash,
    Percent,
}

/// <summary>A word of the source.</summary>
internal readonly record struct CelToken(CelTokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
