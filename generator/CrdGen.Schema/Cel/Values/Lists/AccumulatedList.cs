namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>
/// The list that a comprehension builds: <c>accumulator + [item]</c> appends to it, so that building is linear. Nobody else sees it
/// before it is finished.
/// </summary>
internal sealed class AccumulatedList : ListValue
{
    private readonly List<CelValue> items = [];

    public override int Count => items.Count;

    public override CelValue At(int index) => items[index];

    public override CelValue Add(CelValue other)
    {
        if (other is not ListValue list)
        {
            return ErrorValue.NoSuchOverload(other);
        }

        var count = list.Count;
        for (var i = 0; i < count; i++)
        {
            items.Add(list.At(i));
        }

        return this;
    }

    public ArrayList Finish() => new([.. items]);
}
