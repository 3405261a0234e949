using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary>A literal, or what is computed of literals. It costs nothing.</summary>
internal sealed class ConstantStep(int id, CelValue value) : Step
{
    public override int Id => id;

    public override CelValue Constant => value;

    protected override CelValue Compute(Frame frame) => value;
}
