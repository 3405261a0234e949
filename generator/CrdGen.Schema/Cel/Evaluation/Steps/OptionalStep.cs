using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary><c>a.or(b)</c> and <c>a.orValue(b)</c>: the second is evaluated only where the first has no value.</summary>
internal sealed class OptionalStep(int id, Step left, Step right, bool isValue) : Step
{
    public override int Id => id;

    protected override CelValue Compute(Frame frame) => left.Evaluate(frame) switch
    {
        OptionalValue { Value: null } => right.Evaluate(frame),
        OptionalValue optional => isValue ? optional.Value! : optional,
        var other => ErrorValue.NoSuchOverload(other),
    };
}
