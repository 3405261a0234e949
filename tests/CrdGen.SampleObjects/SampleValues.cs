using System.Globalization;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.SampleObjects;

/// <summary>Random values of schemas.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="optional">How likely an optional field is at the root, from 0 to 1; less so further down.</param>
internal sealed class SampleValues(Random random, double optional)
{
    private const int MaxDepth = 24;

    public JsonValue Object(JsonSchemaProps schema) => Object(schema, 0);

    private JsonValue Value(JsonSchemaProps schema, int depth)
    {
        if (!schema.Enum.IsEmpty)
        {
            return schema.Enum[random.Next(schema.Enum.Count)];
        }

        if (schema.Nullable && random.Next(10) == 0)
        {
            return JsonValue.Null;
        }

        return schema switch
        {
            { IntOrString: true } => random.Next(2) == 0 ? Integer(schema) : SampleStrings.Create(schema, random),
            { Type: "string" } => SampleStrings.Create(schema, random),
            { Type: "integer" } => Integer(schema),
            { Type: "number" } => Number(schema),
            { Type: "boolean" } => JsonValue.From(random.Next(2) == 0),
            { Type: "array", Items: { } items } => List(schema, items, depth),
            { Type: "object" } => Object(schema, depth),
            _ => Any(),
        };
    }

    private JsonValue Any() => random.Next(4) switch
    {
        0 => JsonValue.From(random.Next(100)),
        1 => JsonValue.From("any"),
        2 => JsonValue.From([new JsonMember("anyField", JsonValue.From([JsonValue.True, JsonValue.Null]))]),
        _ => JsonValue.False,
    };

    private JsonValue Object(JsonSchemaProps schema, int depth)
    {
        var wanted = new HashSet<string>(schema.Required, StringComparer.Ordinal);
        wanted.UnionWith(Branches(schema).SelectMany(branch => branch.Required));
        var members = new List<JsonMember>();
        if (schema.EmbeddedResource)
        {
            members.AddRange([new("apiVersion", JsonValue.From("v1")), new("kind", JsonValue.From("Thing"))]);
        }

        foreach (var property in schema.Properties.Where(p => members.TrueForAll(m => m.Name != p.Name)))
        {
            if (wanted.Contains(property.Name) || (depth < MaxDepth && random.NextDouble() < Math.Max(0.03, optional / (1 + (depth / 3)))))
            {
                members.Add(new(property.Name, Value(Merged(property, schema), depth + 1)));
            }
        }

        if (schema.AdditionalProperties is { } values)
        {
            for (var i = Count(schema.MinProperties, schema.MaxProperties, depth); i > 0; i--)
            {
                members.Add(new("key" + i.ToString(CultureInfo.InvariantCulture), Value(values, depth + 1)));
            }
        }
        else if (schema.PreserveUnknownFields && random.Next(3) == 0 && members.TrueForAll(m => m.Name != "extraField"))
        {
            members.Add(new("extraField", Any()));
        }

        return JsonValue.From(members);
    }

    /// <summary>One branch of each choice: what it asks for is what an object should have.</summary>
    private IEnumerable<JsonSchemaProps> Branches(JsonSchemaProps schema)
    {
        foreach (var choice in new[] { schema.OneOf, schema.AnyOf }.Where(choice => !choice.IsEmpty))
        {
            var branch = choice[random.Next(choice.Count)];
            yield return branch;
            foreach (var inner in Branches(branch))
            {
                yield return inner;
            }
        }

        foreach (var branch in schema.AllOf.SelectMany(branch => Branches(branch).Prepend(branch)))
        {
            yield return branch;
        }
    }

    /// <summary>A property's schema with the enum that a branch has for it, if any.</summary>
    private JsonSchemaProps Merged(SchemaProperty property, JsonSchemaProps schema)
    {
        var narrowed = Branches(schema).Select(branch => branch.Property(property.Name)).FirstOrDefault(branch => branch is { Enum.IsEmpty: false });
        return narrowed is null ? property.Schema : property.Schema with { Enum = narrowed.Enum };
    }

    private JsonValue List(JsonSchemaProps schema, JsonSchemaProps items, int depth)
    {
        var values = new List<JsonValue>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = Count(schema.MinItems, schema.MaxItems, depth) * 2; i > 0; i--)
        {
            var value = Value(items, depth + 1);
            var key = schema.ListType == "map" ? string.Join('\n', schema.ListMapKeys.Select(name => value.Get(name)?.ToString() ?? items.Property(name)?.Default?.ToString())) : value.ToString();
            if ((schema.ListType is not ("set" or "map") || seen.Add(key)) && values.Count < Count(schema.MinItems, schema.MaxItems, depth))
            {
                values.Add(value);
            }
        }

        return JsonValue.From(values);
    }

    private int Count(long? min, long? max, int depth) => (int)Math.Min(max ?? int.MaxValue, Math.Max(min ?? 0, random.Next(depth > 8 ? 2 : 4)));

    private JsonValue Integer(JsonSchemaProps schema)
    {
        var limit = schema.Format == "int32" ? int.MaxValue : 1L << 40;
        var min = (long)Math.Max(schema.Minimum?.AsDouble() ?? 0, -limit) + (schema.ExclusiveMinimum ? 1 : 0);
        var max = (long)Math.Min(schema.Maximum?.AsDouble() ?? limit, limit) - (schema.ExclusiveMaximum ? 1 : 0);
        var value = random.Next(4) == 0 ? min : random.Next(4) == 0 ? max : min + (random.NextInt64() % Math.Max(1, Math.Min(1000, max - min)));
        var factor = (long)(schema.MultipleOf?.AsDouble() ?? 1);
        return JsonValue.From(factor > 1 ? value / factor * factor : value);
    }

    private JsonValue Number(JsonSchemaProps schema)
    {
        var min = schema.Minimum?.AsDouble() ?? 0;
        var max = schema.Maximum?.AsDouble() ?? min + 100;
        var value = Math.Round(min + (random.NextDouble() * (max - min)), random.Next(3));
        return JsonValue.FromNumber(JsonNumber.Format(Math.Clamp(value, min, max))!);
    }
}
