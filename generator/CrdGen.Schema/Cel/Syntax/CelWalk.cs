namespace CrdGen.Schema.Cel.Syntax;

/// <summary>Walks over trees without recursion.</summary>
public static class CelWalk
{
    /// <summary>Puts the direct children of a node on a stack, the last first: what is popped comes in the order of the source.</summary>
    public static void PushChildren(CelExpression expression, Stack<CelExpression> open)
    {
        switch (expression)
        {
            case CelSelect select:
                open.Push(select.Operand);
                break;
            case CelCall call:
                Push(call.Arguments, open);
                if (call.Target is { } target)
                {
                    open.Push(target);
                }

                break;
            case CelList list:
                Push(list.Elements, open);
                break;
            case CelMap map:
                for (var i = map.Entries.Count - 1; i >= 0; i--)
                {
                    open.Push(map.Entries[i].Value);
                    open.Push(map.Entries[i].Key);
                }

                break;
            case CelStruct message:
                for (var i = message.Fields.Count - 1; i >= 0; i--)
                {
                    open.Push(message.Fields[i].Value);
                }

                break;
            case CelComprehension fold:
                open.Push(fold.Result);
                open.Push(fold.LoopStep);
                open.Push(fold.LoopCondition);
                open.Push(fold.AccuInit);
                open.Push(fold.IterRange);
                break;
        }
    }

    /// <summary>A node and all below it, each before its children.</summary>
    public static IEnumerable<CelExpression> All(CelExpression root)
    {
        var open = new Stack<CelExpression>();
        open.Push(root);
        while (open.Count > 0)
        {
            var next = open.Pop();
            yield return next;
            PushChildren(next, open);
        }
    }

    private static void Push(IReadOnlyList<CelExpression> expressions, Stack<CelExpression> open)
    {
        for (var i = expressions.Count - 1; i >= 0; i--)
        {
            open.Push(expressions[i]);
        }
    }
}
