using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Attributes;

/// <summary>An index that is computed.</summary>
/// <param name="id">The node.</param>
/// <param name="index">Where the index comes from.</param>
/// <param name="isOptional">Whether the value may be missing.</param>
/// <param name="isCall">Whether the index is no attribute by itself, but a call or the like.</param>
internal sealed class ComputedQualifier(int id, CelAttribute index, bool isOptional, bool isCall) : Qualifier(id, isOptional)
{
    protected override CelValue? Find(Frame frame, CelValue value, bool isPresenceTest)
    {
        var key = index.Resolve(frame);
        return key is StringValue or IntValue or UintValue or BoolValue or DoubleValue ? Access.Find(value, key, isPresenceTest)
            : key as ErrorValue ?? new ErrorValue($"invalid qualifier type: {key.Type.Name}");
    }

    protected override void Count(CostTracker costs)
    {
        if (isCall)
        {
            costs.Drop(index.Id);
        }

        base.Count(costs);
    }
}
