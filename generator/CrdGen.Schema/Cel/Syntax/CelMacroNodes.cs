namespace CrdGen.Schema.Cel.Syntax;

/// <summary>Makes the nodes of an expanded macro; they stand where the macro stands.</summary>
internal readonly struct CelMacroNodes(CelCall macro, Func<int> nextId)
{
    public CelExpression Bool(bool value) => new CelLiteral(nextId(), macro.Offset, macro.Span, CelLiteralKind.Bool, value);

    public CelExpression Int(long value) => new CelLiteral(nextId(), macro.Offset, macro.Span, CelLiteralKind.Int, value);

    public CelExpression Identifier(string name) => new CelIdentifier(nextId(), macro.Offset, macro.Span, name);

    public CelExpression Accumulator() => Identifier(CelOperators.Accumulator);

    public CelExpression List(params CelExpression[] elements) => new CelList(nextId(), macro.Offset, macro.Span, elements, null);

    public CelExpression Map() => new CelMap(nextId(), macro.Offset, macro.Span, []);

    public CelExpression Call(string function, params CelExpression[] arguments) =>
        new CelCall(nextId(), macro.Offset, macro.Span, function, null, arguments);

    public CelExpression MemberCall(string function, CelExpression target, params CelExpression[] arguments) =>
        new CelCall(nextId(), macro.Offset, macro.Span, function, target, arguments);

    public CelComprehension Comprehension(
        CelExpression range, string variable, string? variable2, CelExpression init, CelExpression condition, CelExpression step, CelExpression result) =>
        Comprehension(range, variable, variable2, CelOperators.Accumulator, init, condition, step, result);

    /// <summary>An expression in which a name has a value: a comprehension over nothing, whose accumulator has that name.</summary>
    public CelComprehension Bind(string name, CelExpression value, CelExpression step, CelExpression result) =>
        Comprehension(List(), CelOperators.UnusedVariable, null, name, value, Bool(false), step, result);

    private CelComprehension Comprehension(
        CelExpression range, string variable, string? variable2, string accumulator, CelExpression init, CelExpression condition, CelExpression step, CelExpression result) =>
        new(nextId(), macro.Offset, macro.Span)
        {
            IterRange = range,
            IterVar = variable,
            IterVar2 = variable2,
            AccuVar = accumulator,
            AccuInit = init,
            LoopCondition = condition,
            LoopStep = step,
            Result = result,
        };
}
