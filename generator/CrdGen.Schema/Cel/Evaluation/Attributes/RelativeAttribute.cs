using CrdGen.Schema.Cel.Evaluation.Steps;
using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Attributes;

/// <summary>A computed value.</summary>
internal sealed class RelativeAttribute(int id, Step operand) : QualifiedAttribute(id)
{
    public override CelValue Resolve(Frame frame) => Follow(frame, operand.Evaluate(frame));
}
