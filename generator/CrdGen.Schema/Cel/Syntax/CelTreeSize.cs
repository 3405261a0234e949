namespace CrdGen.Schema.Cel.Syntax;

/// <summary>Counts nodes.</summary>
internal static class CelTreeSize
{
    /// <summary>Whether a tree has more nodes than a limit; stops counting there.</summary>
    public static bool IsMoreThan(CelExpression expression, int limit)
    {
        var count = 0;
        var open = new Stack<CelExpression>();
        open.Push(expression);
        while (open.Count > 0)
        {
            if (++count > limit)
            {
                return true;
            }

            PushChildren(open.Pop(), open);
        }

        return false;
    }

    private static void PushChildren(CelExpression expression, Stack<CelExpression> open)
    {
        switch (expression)
        {
            case CelSelect select:
                open.Push(select.Operand);
                break;
            case CelCall call:
                if (call.Target is { } target)
                {
                    open.Push(target);
                }

                Push(call.Arguments, open);
                break;
            case CelList list:
                Push(list.Elements, open);
                break;
            case CelMap map:
                foreach (var entry in map.Entries)
                {
                    open.Push(entry.Key);
                    open.Push(entry.Value);
                }

                break;
            case CelStruct message:
                foreach (var field in message.Fields)
                {
                    open.Push(field.Value);
                }

                break;
            case CelComprehension fold:
                open.Push(fold.IterRange);
                open.Push(fold.AccuInit);
                open.Push(fold.LoopCondition);
                open.Push(fold.LoopStep);
                open.Push(fold.Result);
                break;
        }
    }

    private static void Push(IReadOnlyList<CelExpression> expressions, Stack<CelExpression> open)
    {
        foreach (var expression in expressions)
        {
            open.Push(expression);
        }
    }
}
