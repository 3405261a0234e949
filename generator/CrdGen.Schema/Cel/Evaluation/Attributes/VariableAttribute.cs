using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation.Attributes;

/// <summary>A variable.</summary>
/// <param name="id">The node.</param>
/// <param name="name">The name.</param>
/// <param name="isRoot">Whether it stands with a dot in front: variables of comprehensions do not hide it.</param>
internal sealed class VariableAttribute(int id, string name, bool isRoot) : QualifiedAttribute(id)
{
    public override CelValue Resolve(Frame frame)
    {
        var scope = isRoot ? frame.Root : frame;
        return scope.Find(name) is { } value ? Follow(scope, value) : new ErrorValue($"no such attribute(s): {name}");
    }
}
