namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>A list of computed values. The array must not be changed.</summary>
internal sealed class ArrayList(CelValue[] items) : ListValue
{
    public static readonly ArrayList Empty = new([]);

    public override int Count => items.Length;

    public static ArrayList OfStrings(IEnumerable<string> texts) => new([.. texts.Select(text => new StringValue(text))]);

    public override CelValue At(int index) => items[index];
}
