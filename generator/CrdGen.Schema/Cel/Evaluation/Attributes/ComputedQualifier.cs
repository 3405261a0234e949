using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Attributes;

/// <summary>An index that is computed.</summary>
/// <param name="id">The node.</param>
/// <param name="index">Where the index comes from.</param>
/// <param name="isOptional">Whether the value may be missing.</param>
/// <param name="isCall">Whether the index is no attribute by itself, but a call or the like.</param>
internal sealed class ComputedQualifier(int id, Attribute index, bool isOptional, bool isCall) : Qualifier(id, isOptional)
{
    protected override CelValue? Find(Frame frame, CelValue value, bool isPresenceTest, bool presenceOnly) => index.Resolve(frame) switch
    {
        ErrorValue error => error,
        StringValue or IntValue or UintValue or BoolValue or DoubleValue and var key => Access.Find(value, key, isPresenceTest),
        var other => new ErrorValue($"invalid qualifier type: {other.Type.Name}"),
    };

    protected override void Count(CostTracker costs)
    {
        if (isCall)
        {
            costs.Drop(index.Id);
        }

        base.Count(costs);
    }
}
