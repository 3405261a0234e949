using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Values.Lists;

/// <summary>An array of list type set: the order of its items is of no account.</summary>
internal sealed class JsonSetList(JsonValue value, JsonSchemaProps items) : JsonList(value, items)
{
    public override CelValue IsEqual(CelValue other) => SetOperations.AreEqual(this, other);

    public override CelValue Add(CelValue other) => SetOperations.Union(this, other);
}
