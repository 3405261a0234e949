namespace CrdGen.Schema.Cel.Syntax;

/// <summary>The functions that operators stand for, by CEL's own names.</summary>
public static class CelOperators
{
    public const string Conditional = "_?_:_";
    public const string LogicalAnd = "_&&_";
    public const string LogicalOr = "_||_";
    public const string LogicalNot = "!_";
    public new const string Equals = "_==_";
    public const string NotEquals = "_!=_";
    public const string Less = "_<_";
    public const string LessEquals = "_<=_";
    public const string Greater = "_>_";
    public const string GreaterEquals = "_>=_";
    public const string Add = "_+_";
    public const string Subtract = "_-_";
    public const string Multiply = "_*_";
    public const string Divide = "_/_";
    public const string Modulo = "_%_";
    public const string Negate = "-_";
    public const string Index = "_[_]";
    public const string OptionalIndex = "_[?_]";

    /// <summary><c>a.?b</c>: its arguments are the operand and the field's name as a string literal.</summary>
    public const string OptionalSelect = "_?._";

    public const string In = "@in";

    /// <summary>Made by macros: false for false, true for everything else, errors included.</summary>
    public const string NotStrictlyFalse = "@not_strictly_false";

    /// <summary>Made by <c>transformMap</c> and <c>transformMapEntry</c>.</summary>
    public const string MapInsert = "cel.@mapInsert";

    /// <summary>The name of the accumulator in macros; no source can spell it.</summary>
    public const string Accumulator = "@result";

    /// <summary>The variable of comprehensions that only bind a name.</summary>
    public const string UnusedVariable = "#unused";
}
