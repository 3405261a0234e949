using CrdGen.Schema.Cel.Syntax;

namespace CrdGen.CodeFixes.Rules;

/// <summary>CEL → <see cref="RuleForm"/>. The parser's limit of depth bounds the recursion.</summary>
internal sealed class RuleFormReader(CelSyntaxTree tree)
{
    /// <param name="expression">The expression.</param>
    /// <param name="known">What is known to be there, as the text of the test.</param>
    public RuleForm Read(CelExpression expression, HashSet<string> known)
    {
        switch (expression)
        {
            case CelCall { Target: null, Function: CelOperators.LogicalAnd or CelOperators.LogicalOr } call:
                return Chain(call, known);
            case CelCall { Target: null, Function: CelOperators.LogicalNot } not:
                return new RuleForm.Not(Read(not.Arguments[0], known));
            case CelSelect { TestOnly: true } test:
                return new RuleForm.Leaf(Print(test), IsPresence: true);
            case CelComprehension when tree.MacroCalls.TryGetValue(expression.Id, out var macro) && macro is { Target: { } target, Function: "all" or "exists", Arguments: [CelIdentifier variable, var body] }:
                return new RuleForm.Macro(Print(target), macro.Function, variable.Name, Read(body, known));
            default:
                return new RuleForm.Leaf(Print(expression), IsPresence: false);
        }
    }

    private RuleForm Chain(CelCall call, HashSet<string> known)
    {
        var isAnd = call.Function == CelOperators.LogicalAnd;
        var (items, inside) = (new List<RuleForm>(), new HashSet<string>(known, StringComparer.Ordinal));
        foreach (var operand in Operands(call))
        {
            var item = Read(operand, inside);
            var test = isAnd ? item as RuleForm.Leaf : (item as RuleForm.Not)?.Operand as RuleForm.Leaf;
            if (test is not { IsPresence: true } || inside.Add(test.Whole))
            {
                // A chain that has become one of its kind is a part of this one.
                items.AddRange(item is RuleForm.Chain chain && chain.IsAnd == isAnd ? chain.Items : [item]);
            }
        }

        return items.Count == 1 ? items[0] : new RuleForm.Chain(isAnd, items);
    }

    private static IEnumerable<CelExpression> Operands(CelCall chain)
    {
        var open = new Stack<CelExpression>();
        open.Push(chain);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next is CelCall { Target: null } call && call.Function == chain.Function)
            {
                open.Push(call.Arguments[1]);
                open.Push(call.Arguments[0]);
            }
            else
            {
                yield return next;
            }
        }
    }

    /// <summary>An expression in full, with <c>x.size()</c> as <c>size(x)</c>.</summary>
    private string Print(CelExpression expression)
    {
        switch (expression)
        {
            case CelSelect select:
                return select.TestOnly ? $"has({Print(select.Operand)}.{select.Field})" : $"{Print(select.Operand)}.{select.Field}";
            case var _ when tree.MacroCalls.TryGetValue(expression.Id, out var macro):
                return Call(macro);
            case CelCall call:
                return Call(call);
            case CelList list:
                return $"[{string.Join(", ", list.Elements.Select(Print))}]";
            default:
                return CelPrinter.Print(expression, tree.MacroCalls);
        }
    }

    private string Call(CelCall call) => call is { Function: "size", Target: { } sized }
        ? $"size({Print(sized)})"
        : $"{(call.Target is { } target ? Print(target) + "." : "")}{call.Function}({string.Join(", ", call.Arguments.Select(Print))})";
}
