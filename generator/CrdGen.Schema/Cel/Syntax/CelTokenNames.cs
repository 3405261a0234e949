namespace CrdGen.Schema.Cel.Syntax;

/// <summary>How kinds of tokens are called in errors, and what operators they are.</summary>
internal static class CelTokenNames
{
    /// <summary>The name in an error.</summary>
    public static string Of(CelTokenKind kind) => kind switch
    {
        CelTokenKind.End => "<EOF>",
        CelTokenKind.Identifier => "IDENTIFIER",
        CelTokenKind.RightBracket => "']'",
        CelTokenKind.RightBrace => "'}'",
        CelTokenKind.RightParenthesis => "')'",
        CelTokenKind.Colon => "':'",
        _ => kind.ToString(),
    };

    /// <summary>The function of a comparison, or <see langword="null"/>.</summary>
    public static string? Relation(CelTokenKind kind) => kind switch
    {
        CelTokenKind.EqualsEquals => CelOperators.Equals,
        CelTokenKind.NotEquals => CelOperators.NotEquals,
        CelTokenKind.Less => CelOperators.Less,
        CelTokenKind.LessEquals => CelOperators.LessEquals,
        CelTokenKind.Greater => CelOperators.Greater,
        CelTokenKind.GreaterEquals => CelOperators.GreaterEquals,
        CelTokenKind.In => CelOperators.In,
        _ => null,
    };

    /// <summary>The function of an arithmetic operator and how tight it binds, or <see langword="null"/>.</summary>
    public static (string Function, int Binding)? Calculation(CelTokenKind kind) => kind switch
    {
        CelTokenKind.Plus => (CelOperators.Add, 1),
        CelTokenKind.Minus => (CelOperators.Subtract, 1),
        CelTokenKind.Star => (CelOperators.Multiply, 2),
        CelTokenKind.Slash => (CelOperators.Divide, 2),
        CelTokenKind.Percent => (CelOperators.Modulo, 2),
        _ => null,
    };
}
