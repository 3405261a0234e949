using CrdGen.Schema.Cel.Syntax;

namespace CrdGen.CodeFixes.Rules;

/// <summary>
/// A rule in a form in which two that say the same are easily compared: chains of <c>&amp;&amp;</c> and <c>||</c> as lists, without
/// tests for presence that the ones before make needless.
/// </summary>
internal abstract record RuleForm
{
    /// <summary>A text that is the same for the same expression.</summary>
    public abstract string Text { get; }

    public sealed record Chain(bool IsAnd, IReadOnlyList<RuleForm> Items) : RuleForm
    {
        public override string Text => "(" + string.Join(IsAnd ? " && " : " || ", Items.Select(item => item.Text)) + ")";
    }

    public sealed record Not(RuleForm Operand) : RuleForm
    {
        public override string Text => "!" + Operand.Text;
    }

    public sealed record Macro(string Target, string Function, string Variable, RuleForm Body) : RuleForm
    {
        public override string Text => $"{Target}.{Function}({Variable}, {Body.Text})";
    }

    public sealed record Leaf(string Whole, bool IsPresence) : RuleForm
    {
        public override string Text => Whole;
    }

    /// <summary>Whether a rule that was translated back refuses and admits what the original does.</summary>
    /// <remarks>
    /// What fails with an error is refused, and so is what is false. A test for presence more is therefore no difference, where
    /// the whole is refused when it is false: not under a negation, or in a comparison.
    /// </remarks>
    public static bool Same(RuleForm original, RuleForm translated, bool isPositive = true)
    {
        switch (original, translated)
        {
            case (Chain { IsAnd: false } left, Chain { IsAnd: false } right):
                return left.Items.Count == right.Items.Count && left.Items.Zip(right.Items, (l, r) => Same(l, r, isPositive)).All(same => same);
            case (_, Chain { IsAnd: true } right):
                IReadOnlyList<RuleForm> items = original is Chain { IsAnd: true } chain ? chain.Items : [original];
                var next = 0;
                foreach (var item in right.Items)
                {
                    if (next < items.Count && Same(items[next], item, isPositive))
                    {
                        next++;
                    }
                    else if (!isPositive || item is not Leaf { IsPresence: true })
                    {
                        return false;
                    }
                }

                return next == items.Count;
            case (Macro { Function: "all" or "exists" } left, Macro right):
                return left.Target == right.Target && left.Function == right.Function && left.Variable == right.Variable && Same(left.Body, right.Body, isPositive);
            case (Not left, Not right):
                return Same(left.Operand, right.Operand, isPositive: false);
            default:
                return original.Text == translated.Text;
        }
    }

    public static RuleForm Of(CelSyntaxTree tree) => new RuleFormReader(tree).Read(tree.Root, []);
}
