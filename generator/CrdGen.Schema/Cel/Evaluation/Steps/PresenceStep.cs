using CrdGen.Schema.Cel.Evaluation.Attributes;
using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary><c>has(a.b)</c>: an attribute whose last field is only tested. The test itself costs nothing.</summary>
internal sealed class PresenceStep(int id, CelAttribute attribute) : AttributeStep(attribute)
{
    public override int Id => id;

    protected override CelValue Compute(Frame frame) => base.Compute(frame) is var value && value is OptionalValue optional ? BoolValue.Of(optional.Value is not null) : value;

    protected override void Count(CostTracker costs, CelValue value)
    {
        base.Count(costs, value);
        costs.Add(-CallCosts.Select);
    }
}
