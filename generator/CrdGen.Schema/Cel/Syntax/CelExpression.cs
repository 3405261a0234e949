namespace CrdGen.Schema.Cel.Syntax;

/// <summary>A node of the syntax tree of a CEL expression, with macros expanded. Immutable.</summary>
/// <param name="id">A number from 1, unique in the tree and less than <see cref="CelSyntaxTree.IdLimit"/>: tables by node are arrays.</param>
/// <param name="offset">Where errors of this node are shown, as the API server does: a call's at its operator or parenthesis, a selection's at its dot.</param>
/// <param name="span">The whole text of the node; that of the macro for a node that a macro made.</param>
public abstract class CelExpression(int id, int offset, CelSpan span)
{
    public int Id { get; } = id;

    public int Offset { get; } = offset;

    public CelSpan Span { get; } = span;
}

/// <summary>What a literal is.</summary>
public enum CelLiteralKind
{
    Null,
    Bool,
    Int,
    Uint,
    Double,
    String,
    Bytes,
}

/// <summary>A literal.</summary>
/// <param name="value">
/// <see langword="null"/>, <see cref="bool"/>, <see cref="long"/>, <see cref="ulong"/>, <see cref="double"/>,
/// <see cref="string"/>, or an array of <see cref="byte"/> that nobody changes.
/// </param>
public sealed class CelLiteral(int id, int offset, CelSpan span, CelLiteralKind kind, object? value)
    : CelExpression(id, offset, span)
{
    public CelLiteralKind Kind { get; } = kind;

    public object? Value { get; } = value;
}

/// <summary>A variable, or the first part of a qualified name. With a dot in front it is looked up in the root scope only.</summary>
public sealed class CelIdentifier(int id, int offset, CelSpan span, string name)
    : CelExpression(id, offset, span)
{
    public string Name { get; } = name;
}

/// <summary>A field: <c>operand.field</c>, or <c>has(operand.field)</c>, which only tests.</summary>
/// <remarks><c>operand.?field</c> is a call of <see cref="CelOperators.OptionalSelect"/>.</remarks>
public sealed class CelSelect(int id, int offset, CelSpan span, CelExpression operand, string field, bool testOnly)
    : CelExpression(id, offset, span)
{
    public CelExpression Operand { get; } = operand;

    public string Field { get; } = field;

    public bool TestOnly { get; } = testOnly;
}

/// <summary>A call of a function, or an operator: <see cref="CelOperators"/> has their names.</summary>
public sealed class CelCall(int id, int offset, CelSpan span, string function, CelExpression? target, CelExpression[] arguments)
    : CelExpression(id, offset, span)
{
    public string Function { get; } = function;

    /// <summary>What stands before the dot of <c>target.function(…)</c>.</summary>
    public CelExpression? Target { get; } = target;

    public IReadOnlyList<CelExpression> Arguments { get; } = arguments;
}

/// <summary>A list: <c>[a, ?b]</c>.</summary>
public sealed class CelList(int id, int offset, CelSpan span, CelExpression[] elements, bool[]? optionals)
    : CelExpression(id, offset, span)
{
    public IReadOnlyList<CelExpression> Elements { get; } = elements;

    /// <summary>Whether any element is optional.</summary>
    public bool HasOptionals => optionals is not null;

    /// <summary>Whether an element is there only if its optional has a value.</summary>
    public bool IsOptional(int index) => optionals is not null && optionals[index];
}

/// <summary>A map: <c>{key: value, ?key: optional}</c>.</summary>
public sealed class CelMap(int id, int offset, CelSpan span, CelMapEntry[] entries)
    : CelExpression(id, offset, span)
{
    public IReadOnlyList<CelMapEntry> Entries { get; } = entries;
}

/// <summary>An entry of a map.</summary>
public sealed class CelMapEntry(int id, int offset, CelExpression key, CelExpression value, bool optional)
{
    /// <summary>The number of the entry, of the same kind as nodes have.</summary>
    public int Id { get; } = id;

    public int Offset { get; } = offset;

    public CelExpression Key { get; } = key;

    public CelExpression Value { get; } = value;

    public bool Optional { get; } = optional;
}

/// <summary>A message: <c>Type{field: value}</c>. Kubernetes has no types that one could write so, but the syntax is there.</summary>
public sealed class CelStruct(int id, int offset, CelSpan span, string typeName, CelStructField[] fields)
    : CelExpression(id, offset, span)
{
    public string TypeName { get; } = typeName;

    public IReadOnlyList<CelStructField> Fields { get; } = fields;
}

/// <summary>A field of a message.</summary>
public sealed class CelStructField(int id, int offset, string name, CelExpression value, bool optional)
{
    /// <summary>The number of the field, of the same kind as nodes have.</summary>
    public int Id { get; } = id;

    public int Offset { get; } = offset;

    public string Name { get; } = name;

    public CelExpression Value { get; } = value;

    public bool Optional { get; } = optional;
}

/// <summary>
/// A fold over a list or a map, which most macros become: the accumulator starts as <see cref="AccuInit"/>, becomes
/// <see cref="LoopStep"/> for each item as long as <see cref="LoopCondition"/> holds, and <see cref="Result"/> is the value.
/// </summary>
public sealed class CelComprehension(int id, int offset, CelSpan span) : CelExpression(id, offset, span)
{
    public required CelExpression IterRange { get; init; }

    /// <summary>The item of a list or the key of a map; with two variables the index or the key.</summary>
    public required string IterVar { get; init; }

    /// <summary>The second variable (the item of a list or the value in a map), or <see langword="null"/>.</summary>
    public string? IterVar2 { get; init; }

    public required string AccuVar { get; init; }

    public required CelExpression AccuInit { get; init; }

    public required CelExpression LoopCondition { get; init; }

    public required CelExpression LoopStep { get; init; }

    public required CelExpression Result { get; init; }
}

/// <summary>Stands where an error was found; a tree with errors has them, and is not evaluated.</summary>
public sealed class CelErrorExpression(int id, int offset, CelSpan span) : CelExpression(id, offset, span);
