namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>What a list of type set becomes when items are added: a set as well.</summary>
internal sealed class UnionList(CelValue[] items) : ListValue
{
    public override int Count => items.Length;

    public override CelValue At(int index) => items[index];

    public override CelValue IsEqual(CelValue other) => SetOperations.AreEqual(this, other);

    public override CelValue Add(CelValue other) => SetOperations.Union(this, other);
}
