using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>An array of an object, read by the schema of its items when they are asked for.</summary>
internal class JsonList(JsonValue value, JsonSchemaProps items) : ListValue
{
    private readonly CelValue?[] known = new CelValue?[value.Items.Count];

    public override int Count => known.Length;

    public override CelValue At(int index) => known[index] ??= JsonValues.ToCel(value.Items[index], items);

    public override CelValue Contains(CelValue value)
    {
        ErrorValue? error = null;
        for (var i = 0; i < Count; i++)
        {
            var equal = At(i).IsEqual(value);
            if (ReferenceEquals(equal, BoolValue.True))
            {
                return BoolValue.True;
            }

            error ??= equal is BoolValue ? null : ErrorValue.NoSuchOverload(equal);
        }

        return error ?? (CelValue)BoolValue.False;
    }

    public override CelValue IsEqual(CelValue other)
    {
        if (other is not ListValue list)
        {
            return ErrorValue.NoSuchOverload(other);
        }

        if (list.Count != Count)
        {
            return BoolValue.False;
        }

        for (var i = 0; i < Count; i++)
        {
            var equal = At(i).IsEqual(list.At(i));
            if (!ReferenceEquals(equal, BoolValue.True))
            {
                return equal;
            }
        }

        return BoolValue.True;
    }

    public override CelValue Add(CelValue other) => other is ListValue list ? new ArrayList([.. Items(), .. list.Items()]) : ErrorValue.NoSuchOverload(other);
}
