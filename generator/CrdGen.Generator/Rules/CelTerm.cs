namespace CrdGen.Generator.Rules;

/// <summary>How tightly the outermost operator of an expression binds, as CEL's grammar has it.</summary>
internal enum CelPrecedence
{
    Conditional,
    Or,
    And,
    Relation,
    Addition,
    Multiplication,
    Unary,
    Member,
}

/// <summary>
/// A piece of CEL that says what a C# expression says. What is null in C# is absent in CEL: <see cref="Presence"/> tells
/// them apart, <see cref="Text"/> is the value where there is one, and an error where there is none, as in C#.
/// </summary>
/// <param name="Text">The expression.</param>
/// <param name="Precedence">Its outermost operator.</param>
internal record CelTerm(string Text, CelPrecedence Precedence)
{
    public static readonly CelTerm True = new("true", CelPrecedence.Member);
    public static readonly CelTerm False = new("false", CelPrecedence.Member);

    /// <summary>C#'s null: never there.</summary>
    public static readonly CelTerm Null = new("null", CelPrecedence.Member) { Presence = False };

    /// <summary>Whether there is a value; <see langword="null"/>: always.</summary>
    public CelTerm? Presence { get; init; }

    /// <summary>The opposite, where it is as short.</summary>
    public CelTerm? Opposite { get; init; }

    /// <summary>For a number of items that meet a condition: whether it is 1, which CEL has a macro for.</summary>
    public CelTerm? IsOne { get; init; }

    public bool IsNull => ReferenceEquals(this, Null);

    /// <summary>The value alone.</summary>
    public CelTerm Value => Presence is null ? this : this with { Presence = null };

    /// <summary>Whether there is a value, as a term.</summary>
    public CelTerm IsPresent => Presence ?? True;

    /// <summary>A name, a literal, a call: what needs no parentheses.</summary>
    public static CelTerm Of(string text) => new(text, CelPrecedence.Member);

    public static CelTerm And(CelTerm? left, CelTerm? right) => (left, right) switch
    {
        (null, _) => right ?? True,
        (_, null) => left,
        _ when left == True => right,
        _ when right == True || left == False => left,
        _ => new($"{left.In(CelPrecedence.And)} && {right.In(CelPrecedence.And)}", CelPrecedence.And),
    };

    public static CelTerm Or(CelTerm left, CelTerm right) =>
        left == False ? right
        : right == False || left == True ? left
        : new($"{left.In(CelPrecedence.Or)} || {right.In(CelPrecedence.Or)}", CelPrecedence.Or);

    public static CelTerm Not(CelTerm term) =>
        term == True ? False
        : term == False ? True
        : term.Opposite is { } opposite ? opposite
        : term.Precedence == CelPrecedence.Unary && term.Text[0] == '!' ? new(term.Text.Substring(1), CelPrecedence.Member)
        : new("!" + term.In(CelPrecedence.Member), CelPrecedence.Unary);

    /// <summary>Two operands of which the left binds as tightly as the operator, the right more tightly.</summary>
    public static CelTerm Binary(CelTerm left, string sign, CelTerm right, CelPrecedence precedence) =>
        new($"{left.In(precedence)} {sign} {right.In(precedence + 1)}", precedence);

    public static CelTerm Relation(CelTerm left, string sign, CelTerm right)
    {
        // Of the relations of order, none is the opposite of another: of NaN, none holds.
        var opposite = sign switch { "==" => "!=", "!=" => "==", _ => null };
        return With(sign) with { Opposite = opposite is null ? null : With(opposite) };

        CelTerm With(string s) => new($"{left.In(CelPrecedence.Addition)} {s} {right.In(CelPrecedence.Addition)}", CelPrecedence.Relation);
    }

    /// <summary>A choice between two values; where one of them is a bool, it is a conjunction or a disjunction.</summary>
    public static CelTerm Choice(CelTerm condition, CelTerm then, CelTerm otherwise) =>
        condition == True ? then
        : condition == False ? otherwise
        : then == True ? Or(condition, otherwise)
        : then == False ? And(Not(condition), otherwise)
        : otherwise == True ? Or(Not(condition), then)
        : otherwise == False ? And(condition, then)
        : new($"{condition.In(CelPrecedence.Or)} ? {then.In(CelPrecedence.Or)} : {otherwise.In(CelPrecedence.Conditional)}", CelPrecedence.Conditional);

    /// <summary>A function of the value: <c>receiver.name(arguments)</c>.</summary>
    public CelTerm Call(string name, params CelTerm[] arguments) =>
        Of($"{In(CelPrecedence.Member)}.{name}({string.Join(", ", arguments.Select(argument => argument.Text))})");

    /// <summary>A function: <c>name(arguments)</c>.</summary>
    public static CelTerm Function(string name, params CelTerm[] arguments) =>
        Of($"{name}({string.Join(", ", arguments.Select(argument => argument.Text))})");

    public CelTerm Select(string field) => Of($"{In(CelPrecedence.Member)}.{field}");

    public CelTerm Index(CelTerm index) => Of($"{In(CelPrecedence.Member)}[{index.Text}]");

    /// <summary>The text, in parentheses where an operator of this precedence needs them.</summary>
    private string In(CelPrecedence precedence) => Precedence >= precedence ? Text : $"({Text})";
}
