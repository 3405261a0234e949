using CrdGen.Schema.Cel.Evaluation.Steps;
using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Attributes;

/// <summary><c>condition ? truthy : falsy</c>. What stands behind it belongs to both.</summary>
internal sealed class ConditionalAttribute(int id, Step condition, CelAttribute truthy, CelAttribute falsy) : CelAttribute
{
    public override int Id => truthy.Id == falsy.Id ? truthy.Id : id;

    public Step Condition => condition;

    public CelAttribute Truthy => truthy;

    public CelAttribute Falsy => falsy;

    public override void Add(Qualifier qualifier)
    {
        truthy.Add(qualifier);
        falsy.Add(qualifier);
    }

    public override CelValue Resolve(Frame frame) => condition.Evaluate(frame) switch
    {
        BoolValue { Value: true } => truthy.Resolve(frame),
        BoolValue => falsy.Resolve(frame),
        var other => ErrorValue.NoSuchOverload(other),
    };
}
