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

    /// <summary>The sum is a list of the same schema, as Kubernetes 1.36 has it: items that have no JSON of their own become errors.</summary>
    public override CelValue Add(CelValue other)
    {
        if (other is not ListValue list)
        {
            return ErrorValue.NoSuchOverload(other);
        }

        var added = list.Items();
        var sum = new JsonList(JsonValue.From([.. value.Items, .. added.Select(item => JsonValues.ToJson(item) ?? JsonValue.Null)]), items);
        for (var i = 0; i < added.Length; i++)
        {
            if (JsonValues.ToJson(added[i]) is null)
            {
                sum.known[Count + i] = added[i] as ErrorValue ?? new ErrorValue($"invalid data, expected {items.Type}, got {JsonValues.GoType(added[i])}");
            }
        }

        return sum;
    }

    /// <summary>The array.</summary>
    public JsonValue Json => value;
}
