using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>An array of an object, read by the schema of its items when they are asked for.</summary>
internal class JsonList(JsonValue value, JsonSchemaProps items) : CelList
{
    private readonly CelValue?[] known = new CelValue?[value.Items.Count];

    public override int Count => known.Length;

    public override CelValue At(int index) => known[index] ??= JsonValues.ToCel(value.Items[index], items);

    public override CelValue Contains(CelValue value)
    {
        CelError? error = null;
        for (var i = 0; i < Count; i++)
        {
            var equal = At(i).IsEqual(value);
            if (ReferenceEquals(equal, CelBool.True))
            {
                return CelBool.True;
            }

            error ??= equal is CelBool ? null : CelError.NoSuchOverload(equal);
        }

        return error ?? (CelValue)CelBool.False;
    }

    public override CelValue IsEqual(CelValue other)
    {
        if (other is not CelList list)
        {
            return CelError.NoSuchOverload(other);
        }

        if (list.Count != Count)
        {
            return CelBool.False;
        }

        for (var i = 0; i < Count; i++)
        {
            var equal = At(i).IsEqual(list.At(i));
            if (!ReferenceEquals(equal, CelBool.True))
            {
                return equal;
            }
        }

        return CelBool.True;
    }

    public override CelValue Add(CelValue other) => other is CelList list ? new ArrayList([.. Items(), .. list.Items()]) : CelError.NoSuchOverload(other);
}
