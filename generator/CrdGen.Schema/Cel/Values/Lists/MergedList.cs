namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>What a list of type map becomes when items are added: one as well.</summary>
/// <param name="items">The items, with different keys.</param>
/// <param name="keys">The names of the keys in CEL.</param>
internal sealed class MergedList(CelValue[] items, string[] keys) : ListValue
{
    public override int Count => items.Length;

    public override CelValue At(int index) => items[index];

    public override CelValue IsEqual(CelValue other) => KeyedOperations.AreEqual(this, other, keys);

    public override CelValue Add(CelValue other) => KeyedOperations.Merge(this, other, keys);
}
