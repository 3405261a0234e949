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

    /// <summary>The same expression with ids of its own.</summary>
    public CelExpression Copy(CelExpression expression)
    {
        var (offset, span) = (expression.Offset, expression.Span);
        switch (expression)
        {
            case CelLiteral literal:
                return new CelLiteral(nextId(), offset, span, literal.Kind, literal.Value);
            case CelIdentifier identifier:
                return new CelIdentifier(nextId(), offset, span, identifier.Name);
            case CelSelect select:
                return new CelSelect(nextId(), offset, span, Copy(select.Operand), select.Field, select.TestOnly);
            case CelCall call:
                return new CelCall(nextId(), offset, span, call.Function, call.Target is { } target ? Copy(target) : null, Copy(call.Arguments));
            case CelList list:
                return new CelList(nextId(), offset, span, Copy(list.Elements), Optionals(list));
            case CelMap map:
                return new CelMap(nextId(), offset, span, Copy(map.Entries));
            case CelStruct message:
                return new CelStruct(nextId(), offset, span, message.TypeName, Copy(message.Fields));
            case CelComprehension fold:
                return new CelComprehension(nextId(), offset, span)
                {
                    IterRange = Copy(fold.IterRange),
                    IterVar = fold.IterVar,
                    IterVar2 = fold.IterVar2,
                    AccuVar = fold.AccuVar,
                    AccuInit = Copy(fold.AccuInit),
                    LoopCondition = Copy(fold.LoopCondition),
                    LoopStep = Copy(fold.LoopStep),
                    Result = Copy(fold.Result),
                };
            default:
                return new CelErrorExpression(nextId(), offset, span);
        }
    }

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

    private CelExpression[] Copy(IReadOnlyList<CelExpression> expressions)
    {
        var copies = new CelExpression[expressions.Count];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = Copy(expressions[i]);
        }

        return copies;
    }

    private CelMapEntry[] Copy(IReadOnlyList<CelMapEntry> entries)
    {
        var copies = new CelMapEntry[entries.Count];
        for (var i = 0; i < copies.Length; i++)
        {
            var entry = entries[i];
            copies[i] = new(nextId(), entry.Offset, Copy(entry.Key), Copy(entry.Value), entry.Optional);
        }

        return copies;
    }

    private CelStructField[] Copy(IReadOnlyList<CelStructField> fields)
    {
        var copies = new CelStructField[fields.Count];
        for (var i = 0; i < copies.Length; i++)
        {
            var field = fields[i];
            copies[i] = new(nextId(), field.Offset, field.Name, Copy(field.Value), field.Optional);
        }

        return copies;
    }

    private static bool[]? Optionals(CelList list)
    {
        if (!list.HasOptionals)
        {
            return null;
        }

        var flags = new bool[list.Elements.Count];
        for (var i = 0; i < flags.Length; i++)
        {
            flags[i] = list.IsOptional(i);
        }

        return flags;
    }
}
