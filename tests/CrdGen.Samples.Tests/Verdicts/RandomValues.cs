using System.Globalization;
using System.Text.RegularExpressions;
using CrdGen.SampleObjects;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Samples.Tests.Verdicts;

/// <summary>
/// Random values that follow a schema and are near what rules ask about: few different values, items that stand twice, and the words
/// of the rules as texts. The same seed makes the same values.
/// </summary>
/// <param name="seed">The seed.</param>
/// <param name="words">Texts that rules mention.</param>
internal sealed class RandomValues(int seed, IReadOnlyList<string> words)
{
    private const int Samples = 6;
    private const int Numbers = 3;
    private const string Address = "1.2.3.4";
    private static readonly string LongKey = new string('a', 253) + "/b";

    private readonly Random random = new(seed);
    private readonly Dictionary<JsonSchemaProps, List<JsonValue>> texts = new(ReferenceEqualityComparer.Instance);
    private double optional;
    private bool isLong;

    /// <summary>Another value.</summary>
    /// <param name="schema">Its schema.</param>
    /// <param name="most">How likely optional fields are at most.</param>
    public JsonValue Next(JsonSchemaProps schema, double most = 0.9)
    {
        optional = random.NextDouble() * most;
        isLong = random.Next(25) == 0;
        return Value(schema);
    }

    public bool Chance() => random.Next(2) == 0;

    private JsonValue Value(JsonSchemaProps schema) => schema switch
    {
        { Enum.IsEmpty: false } => schema.Enum[random.Next(schema.Enum.Count)],
        { Type: "string" } => Text(schema),
        { Type: "integer" or "number" } or { IntOrString: true } => Number(schema),
        { Type: "boolean" } => JsonValue.From(random.Next(2) == 0),
        { Type: "array", Items: { } items } => List(schema, items),
        _ => Object(schema),
    };

    private JsonValue Object(JsonSchemaProps schema)
    {
        var members = schema.Properties
            .Where(property => schema.Required.Contains(property.Name) || random.NextDouble() < optional)
            .Select(property => new JsonMember(property.Name, Value(property.Schema)))
            .ToList();
        if (schema.AdditionalProperties is { } values)
        {
            members.AddRange(words.Append(LongKey).OrderBy(_ => random.Next()).Take(random.Next(4)).Distinct().Select(word => new JsonMember(word, Value(values))));
        }

        return JsonValue.From(members);
    }

    private JsonValue List(JsonSchemaProps schema, JsonSchemaProps items)
    {
        var count = Math.Max(schema.MinItems ?? 0, Math.Min(schema.MaxItems ?? 64, isLong ? random.Next(65) : random.Next(4)));
        var list = new List<JsonValue>();
        for (var i = 0; i < count; i++)
        {
            var item = list.Count > 0 && (isLong || random.Next(3) == 0) ? Changed(list[random.Next(list.Count)], items) : Value(items);
            var mayRepeat = schema.ListType is not ("set" or "map") || random.Next(8) == 0; // some rules say what the type of the list says
            if (mayRepeat || list.TrueForAll(other => Key(other, schema) != Key(item, schema)))
            {
                list.Add(item);
            }
        }

        return JsonValue.From(list);
    }

    private static string Key(JsonValue item, JsonSchemaProps list) => list.ListType == "set"
        ? item.ToString()
        : string.Join('\n', list.ListMapKeys.Select(key => (item.Get(key) ?? list.Items!.Property(key)?.Default)?.ToString()));

    /// <summary>The same again, or with another value of one field, or without it.</summary>
    private JsonValue Changed(JsonValue value, JsonSchemaProps schema)
    {
        if (isLong || value.Kind != JsonKind.Object || schema.Properties.IsEmpty || random.Next(2) == 0)
        {
            return value;
        }

        var property = schema.Properties[random.Next(schema.Properties.Count)];
        var others = value.Members.Where(member => member.Name != property.Name);
        return JsonValue.From(random.Next(2) == 0 && !schema.Required.Contains(property.Name) ? others : others.Append(new(property.Name, Value(property.Schema))));
    }

    private JsonValue Number(JsonSchemaProps schema)
    {
        var least = (long)(schema.Minimum?.AsDouble() ?? 0);
        var most = (long)(schema.Maximum?.AsDouble() ?? least + 1000);
        return JsonValue.From(random.Next(8) == 0 ? most : Math.Min(most, least + random.Next(Numbers)));
    }

    /// <summary>One of the few texts that there are for a schema.</summary>
    private JsonValue Text(JsonSchemaProps schema)
    {
        if (!texts.TryGetValue(schema, out var pool))
        {
            var candidates = words.Append(Address).SelectMany(word => new[] { word, "/a" + word, $"/a{word}b", "a" + word })
                .Concat(Enumerable.Range(0, Samples).Select(_ => SampleStrings.Create(schema, random).Text));
            pool = [.. candidates.Distinct().Where(text => Fits(text, schema)).Select(JsonValue.From)];
            texts.Add(schema, pool.Count > 0 ? pool : pool = [SampleStrings.Create(schema, random)]);
        }

        return pool[random.Next(pool.Count)];
    }

    private static bool Fits(string text, JsonSchemaProps schema) =>
        new StringInfo(text).LengthInTextElements is var length && length >= (schema.MinLength ?? 0) && length <= (schema.MaxLength ?? long.MaxValue)
        && (schema.Pattern is null || Regex.IsMatch(text, schema.Pattern, RegexOptions.CultureInvariant));
}
