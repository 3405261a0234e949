using CrdGen.Schema.Cel.Evaluation.Attributes;
using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary>A variable, a value or a choice, and the fields and indexes behind it: <c>self.a[0].b</c> is one step.</summary>
internal class AttributeStep(CelAttribute attribute, bool isOptional = false) : Step
{
    public override int Id => attribute.Id;

    public CelAttribute Attribute => attribute;

    /// <summary>For a computed index: whether it stands in <c>[?…]</c>.</summary>
    public bool IsOptional => isOptional;

    protected override CelValue Compute(Frame frame) => attribute.Resolve(frame);

    protected override void Count(CostTracker costs, CelValue value)
    {
        if (attribute is ConditionalAttribute conditional)
        {
            costs.Drop(conditional.Falsy.Id);
            costs.Drop(conditional.Truthy.Id);
            costs.Drop(conditional.Condition.Id);
        }
        else
        {
            costs.Drop(attribute.Id);
            costs.Add(CallCosts.Select);
        }
    }
}
