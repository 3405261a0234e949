using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;

namespace CrdGen.Schema.Cel.Evaluation.Steps;

/// <summary><c>x in ['a', 'b']</c>, with a constant list of scalars: a look into a set, which costs nothing.</summary>
internal sealed class MembershipStep : Step
{
    private readonly int id;
    private readonly Step argument;
    private readonly HashSet<CelValue> values;

    private MembershipStep(int id, Step argument, HashSet<CelValue> values) => (this.id, this.argument, this.values) = (id, argument, values);

    public override int Id => id;

    /// <summary>The step; <see langword="null"/> where the list has items that are no scalars.</summary>
    public static Step? TryCreate(int id, Step argument, ListValue list)
    {
        if (list.Count == 0)
        {
            return new ConstantStep(id, BoolValue.False);
        }

        var values = new HashSet<CelValue>(ValueKeyComparer.Instance);
        for (var i = 0; i < list.Count; i++)
        {
            var item = list.At(i);
            if (item is not (BoolValue or DoubleValue or IntValue or StringValue or UintValue))
            {
                return null;
            }

            values.Add(item);
            AddOtherTypes(values, item);
        }

        return new MembershipStep(id, argument, values);
    }

    protected override CelValue Compute(Frame frame) => argument.Evaluate(frame) is var value && value is ErrorValue ? value : BoolValue.Of(values.Contains(value));

    /// <summary>Equal numbers of other types. An integer that a double only comes near is added too, as it is in cel-go.</summary>
    private static void AddOtherTypes(HashSet<CelValue> values, CelValue item)
    {
        foreach (var type in new[] { TypeValue.Int, TypeValue.Uint, TypeValue.Double })
        {
            if (item is DoubleValue or IntValue or UintValue && item.ConvertTo(type) is var other and not ErrorValue && (item is not DoubleValue || Numbers.Compare(item, other) == 0))
            {
                values.Add(other);
            }
        }
    }
}
