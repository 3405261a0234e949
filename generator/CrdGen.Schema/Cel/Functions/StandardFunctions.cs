using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;
using CrdGen.Schema.Cel.Values.Maps;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>The other functions of CEL's own definition, and those that only macros call.</summary>
internal static class StandardFunctions
{
    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal)
    {
        ["size"] = (a, _) => a[0] is StringValue or BytesValue or ListValue or MapValue ? IntValue.Of(a[0].Size!.Value) : null,
        ["contains"] = (a, _) => Texts(a, (text, part) => text.Contains(part)),
        ["startsWith"] = (a, _) => Texts(a, (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        ["endsWith"] = (a, _) => Texts(a, (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
        [CelOperators.MapInsert] = (a, _) => a switch
        {
            [DictionaryMap map, MapValue entries] => InsertAll(map, entries),
            [DictionaryMap map, var key, var value] => Insert(map, key, value),
            _ => null,
        },
    };

    private static CelValue? Texts(CelValue[] arguments, Func<string, string, bool> isTrue) =>
        arguments is [StringValue text, StringValue part] ? BoolValue.Of(isTrue(text.Text, part.Text)) : ErrorValue.NoSuchOverload(Array.Find(arguments, a => a is not StringValue));

    private static CelValue InsertAll(DictionaryMap map, MapValue entries)
    {
        foreach (var key in entries.Keys)
        {
            if (entries.Find(key, out var value) && Insert(map, key, value) is ErrorValue error)
            {
                return error;
            }
        }

        return map;
    }

    private static CelValue Insert(DictionaryMap map, CelValue key, CelValue value)
    {
        if (map.Find(key, out _))
        {
            return new ErrorValue($"insert failed: key {key} already exists");
        }

        map.Set(key, value);
        return map;
    }
}
