using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>An array of list type map: its items are found by their keys, their order is of no account.</summary>
/// <param name="value">The array.</param>
/// <param name="items">The schema of its items.</param>
/// <param name="keys">The names of the keys in CEL.</param>
internal sealed class JsonMapList(JsonValue value, JsonSchemaProps items, string[] keys) : JsonList(value, items)
{
    public override CelValue IsEqual(CelValue other) => KeyedOperations.AreEqual(this, other, keys);

    public override CelValue Add(CelValue other) => KeyedOperations.Merge(this, other, keys);
}
