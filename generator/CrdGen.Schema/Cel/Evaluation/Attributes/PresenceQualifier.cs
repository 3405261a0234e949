using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Attributes;

/// <summary>The last field in <c>has(…)</c>.</summary>
internal sealed class PresenceQualifier(int id, CelValue key) : Qualifier(id, isOptional: false)
{
    protected override CelValue? Find(Frame frame, CelValue value, bool isPresenceTest)
    {
        var found = Access.Find(value, key, isPresenceTest: true);
        return isPresenceTest || found is ErrorValue ? found : BoolValue.Of(found is not null);
    }
}
