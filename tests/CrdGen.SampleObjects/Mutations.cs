using CrdGen.Schema.Json;

namespace CrdGen.SampleObjects;

/// <summary>Changes an object at random, mostly for the worse: what a validator should notice, or see that it does not matter.</summary>
public static class Mutations
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.0", "1.5", "1e3", "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808",
        "3.5e38", "\"\"", "\"x\"", "\"UPPER\"", "\"a b\"", "\"-x\"", "\"2024-02-30\"", "\"é\"", "\"http://[::1\"", "\"10\"", "\"100%\"", "[]", "[null]", "[\"a\",\"a\"]", "[{}]", "[{\"a\":1}]",
        "{}", "{\"a\":null}", "{\"a\":{\"b\":[1]}}", "{\"apiVersion\":\"v1\",\"kind\":\"X\",\"metadata\":{\"name\":\"/\"}}",
    ];

    private static readonly string[] Metadata =
    [
        """{"name":"UPPER"}""", """{"generateName":"sample-"}""", """{"generateName":"Sample-"}""", "{}", """{"name":"a","labels":{"a b":"c"}}""", """{"name":"a","labels":{"a":"b c"}}""",
        """{"name":"a","labels":{"a":1}}""", """{"name":"a","annotations":{"A/b":"c"}}""", """{"name":"a","annotations":{"a/b/c":"c"}}""", """{"name":"a","unknown":1}""", """{"name":1}""",
        """{"name":"a","finalizers":["a b"]}""", """{"name":"a","finalizers":["acme.io/x"]}""", """{"name":"a","finalizers":["orphan","foregroundDeletion"]}""",
        """{"name":"a","ownerReferences":[{"apiVersion":"v1","kind":"Pod","name":"p","uid":"u"}]}""", """{"name":"a","ownerReferences":[{"apiVersion":"v1","kind":"Pod","name":"","uid":"u"}]}""",
        """{"name":"a","ownerReferences":[{"apiVersion":"v1","kind":"Pod","name":"p","uid":"u","x":1}]}""", """{"name":"a","creationTimestamp":null}""", """{"name":"a","creationTimestamp":"yesterday"}""",
        """{"name":"a","generation":-1}""", """{"name":"a.b-c"}""", """{"name":"a..b"}""", "null", "[]", "\"x\"",
    ];

    /// <summary>The object with one to three changes.</summary>
    public static JsonValue Apply(JsonValue value, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            value = random.Next(12) == 0
                ? With(value, "metadata", JsonReader.Read(Metadata[random.Next(Metadata.Length)]))
                : MutateMember(value, random);
        }

        return value;
    }

    private static JsonValue MutateMember(JsonValue root, Random random)
    {
        var own = root.Members.Where(m => m.Name is not ("apiVersion" or "kind" or "metadata")).ToList();
        if (own.Count == 0 || random.Next(20) == 0)
        {
            return With(root, random.Next(2) == 0 ? "unknownField" : "spec", Value(random));
        }

        var member = own[random.Next(own.Count)];
        return With(root, member.Name, Mutate(member.Value, random));
    }

    private static JsonValue Mutate(JsonValue value, Random random)
    {
        var size = value.Members.Count + value.Items.Count;
        if (size > 0 && random.Next(4) > 0)
        {
            var index = random.Next(size);
            return value.Kind == JsonKind.Object
                ? JsonValue.From(value.Members.Select((m, i) => i == index ? new JsonMember(m.Name, Mutate(m.Value, random)) : m))
                : JsonValue.From(value.Items.Select((item, i) => i == index ? Mutate(item, random) : item));
        }

        return value.Kind switch
        {
            JsonKind.Object => MutateObject(value, random),
            JsonKind.Array => MutateList(value, random),
            JsonKind.String when random.Next(2) == 0 => JsonValue.From(MutateText(value.Text, random)),
            JsonKind.Number when random.Next(2) == 0 => JsonValue.FromNumber(JsonNumber.Format(value.AsDouble() + (random.Next(3) switch { 0 => 1, 1 => -1, _ => 0.5 })) ?? "0"),
            _ => Value(random),
        };
    }

    private static JsonValue MutateObject(JsonValue value, Random random)
    {
        var index = random.Next(Math.Max(1, value.Members.Count));
        return random.Next(4) switch
        {
            0 => With(value, "unknownField", Value(random)),
            1 when value.Members.Count > 0 => JsonValue.From(value.Members.Where((_, i) => i != index)),
            2 when value.Members.Count > 0 => With(value, value.Members[index].Name, JsonValue.Null),
            _ => Value(random),
        };
    }

    private static JsonValue MutateList(JsonValue value, Random random) => random.Next(4) switch
    {
        0 when value.Items.Count > 0 => JsonValue.From(value.Items.Append(value.Items[random.Next(value.Items.Count)])),
        1 when value.Items.Count > 0 => JsonValue.From(value.Items.Skip(1)),
        2 => JsonValue.From(value.Items.Append(Value(random))),
        _ => Value(random),
    };

    private static string MutateText(string text, Random random) => random.Next(6) switch
    {
        0 => text + "!",
        1 => "",
        2 => text.ToUpperInvariant(),
        3 => text.Length > 0 ? text[..^1] : "x",
        4 => string.Concat(Enumerable.Repeat(text + "a", 300)),
        _ => text + "\n",
    };

    private static JsonValue Value(Random random) => JsonReader.Read(Values[random.Next(Values.Length)]);

    private static JsonValue With(JsonValue value, string name, JsonValue member) =>
        JsonValue.From(value.Members.Where(m => m.Name != name).Append(new JsonMember(name, member)));
}
