using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary>A list that is written out.</summary>
internal sealed class ListStep(CelList list, Step[] items) : Step
{
    public override int Id => list.Id;

    protected override CelValue Compute(Frame frame)
    {
        var values = new List<CelValue>(items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            var value = items[i].Evaluate(frame);
            if (value is ErrorValue)
            {
                return value;
            }

            if (!list.IsOptional(i))
            {
                values.Add(value);
            }
            else if (value is not OptionalValue optional)
            {
                return new ErrorValue($"cannot initialize optional list element from non-optional value {value}");
            }
            else if (optional.Value is { } inner)
            {
                values.Add(inner);
            }
        }

        return new ArrayList([.. values]);
    }

    protected override void Count(CostTracker costs, CelValue value)
    {
        costs.DropArguments(items);
        costs.Add(CallCosts.CreateList);
    }
}
