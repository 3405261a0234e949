using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Attributes;

/// <summary>A field, or an index that is a literal.</summary>
internal sealed class ConstantQualifier(int id, CelValue key, bool isOptional) : Qualifier(id, isOptional)
{
    protected override CelValue? Find(Frame frame, CelValue value, bool isPresenceTest) => Access.Find(value, key, isPresenceTest);
}
