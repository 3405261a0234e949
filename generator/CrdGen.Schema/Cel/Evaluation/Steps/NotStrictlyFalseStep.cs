using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary>What <c>all</c> and <c>exists</c> go on by: errors are not false.</summary>
internal sealed class NotStrictlyFalseStep(int id, string overload, Step argument) : Step
{
    private readonly Step[] arguments = [argument];

    public override int Id => id;

    protected override CelValue Compute(Frame frame) => argument.Evaluate(frame) as BoolValue ?? BoolValue.True;

    protected override void Count(CostTracker costs, CelValue value)
    {
        if (costs.DropArguments(arguments) is { } values)
        {
            costs.Add(CallCosts.Of(CelOperators.NotStrictlyFalse, overload, values, value));
        }
    }
}
