using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary><c>&amp;&amp;</c> or <c>||</c>: one side that decides is enough, even if the other is an error.</summary>
/// <param name="id">The node.</param>
/// <param name="terms">The sides.</param>
/// <param name="decisive">The value that decides: false for <c>&amp;&amp;</c>, true for <c>||</c>.</param>
internal sealed class LogicStep(int id, Step[] terms, BoolValue decisive) : Step
{
    public override int Id => id;

    protected override CelValue Compute(Frame frame)
    {
        ErrorValue? error = null;
        foreach (var term in terms)
        {
            var value = term.Evaluate(frame);
            if (ReferenceEquals(value, decisive))
            {
                return decisive;
            }

            error ??= value is BoolValue ? null : ErrorValue.NoSuchOverload(value);
        }

        return error ?? decisive.Negate();
    }

    protected override void Count(CostTracker costs, CelValue value)
    {
        foreach (var term in terms)
        {
            costs.Drop(term.Id);
        }
    }
}
