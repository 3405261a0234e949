using System.Runtime.CompilerServices;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary><c>==</c> or <c>!=</c>, of any values. What cannot be compared differs.</summary>
internal sealed class EqualityStep(int id, Step left, Step right, bool isEqual) : Step
{
    private readonly Step[] arguments = [left, right];

    public override int Id => id;

    protected override CelValue Compute(Frame frame)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var l = left.Evaluate(frame);
        if (l is ErrorValue)
        {
            return l;
        }

        var r = right.Evaluate(frame);
        if (r is ErrorValue)
        {
            return r;
        }

        var equal = CelValue.AreEqual(l, r);
        return isEqual ? equal : BoolValue.Of(!ReferenceEquals(equal, BoolValue.True));
    }

    protected override void Count(CostTracker costs, CelValue value)
    {
        if (costs.DropArguments(arguments) is { } values)
        {
            costs.Add(CallCosts.Of(isEqual ? CelOperators.Equals : CelOperators.NotEquals, isEqual ? "equals" : "not_equals", values, value));
        }
    }
}
