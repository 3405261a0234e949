using CrdGen.Schema.Cel.Syntax;

namespace CrdGen.Schema.Cel.Checking;

/// <summary>Puts other nodes in the place of some; what has none below it stays the same object.</summary>
internal static class CelRewriter
{
    public static CelExpression Replace(CelExpression expression, IReadOnlyDictionary<int, CelExpression> replacements)
    {
        if (replacements.TryGetValue(expression.Id, out var replacement))
        {
            expression = replacement;
        }

        switch (expression)
        {
            case CelSelect select:
                var operand = Replace(select.Operand, replacements);
                return ReferenceEquals(operand, select.Operand) ? select : new CelSelect(select.Id, select.Offset, select.Span, operand, select.Field, select.TestOnly);
            case CelCall call:
                var target = call.Target is null ? null : Replace(call.Target, replacements);
                var arguments = Replace(call.Arguments, replacements);
                return ReferenceEquals(target, call.Target) && arguments is null
                    ? call
                    : new CelCall(call.Id, call.Offset, call.Span, call.Function, target, arguments ?? [.. call.Arguments]);
            case CelList list:
                return Replace(list.Elements, replacements) is { } elements
                    ? new CelList(list.Id, list.Offset, list.Span, elements, list.HasOptionals ? elements.Select((_, i) => list.IsOptional(i)).ToArray() : null)
                    : list;
            case CelMap map:
                return new CelMap(map.Id, map.Offset, map.Span, map.Entries.Select(e =>
                    new CelMapEntry(e.Id, e.Offset, Replace(e.Key, replacements), Replace(e.Value, replacements), e.Optional)).ToArray());
            case CelStruct message:
                return new CelStruct(message.Id, message.Offset, message.Span, message.TypeName, message.Fields.Select(f =>
                    new CelStructField(f.Id, f.Offset, f.Name, Replace(f.Value, replacements), f.Optional)).ToArray());
            case CelComprehension fold:
                return new CelComprehension(fold.Id, fold.Offset, fold.Span)
                {
                    IterRange = Replace(fold.IterRange, replacements),
                    IterVar = fold.IterVar,
                    IterVar2 = fold.IterVar2,
                    AccuVar = fold.AccuVar,
                    AccuInit = Replace(fold.AccuInit, replacements),
                    LoopCondition = Replace(fold.LoopCondition, replacements),
                    LoopStep = Replace(fold.LoopStep, replacements),
                    Result = Replace(fold.Result, replacements),
                };
            default:
                return expression;
        }
    }

    private static CelExpression[]? Replace(IReadOnlyList<CelExpression> expressions, IReadOnlyDictionary<int, CelExpression> replacements)
    {
        CelExpression[]? replaced = null;
        for (var i = 0; i < expressions.Count; i++)
        {
            var now = Replace(expressions[i], replacements);
            if (!ReferenceEquals(now, expressions[i]))
            {
                (replaced ??= [.. expressions])[i] = now;
            }
        }

        return replaced;
    }
}
