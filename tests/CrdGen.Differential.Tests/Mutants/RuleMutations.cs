using CrdGen.Schema.Json;

namespace CrdGen.Differential.Tests.Mutants;

/// <summary>CEL rules.</summary>
internal static class RuleMutations
{
    private const string Rules = "x-kubernetes-validations";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfSchema("a rule without meaning", _ => true, (s, r) => Add(s, r, """{"rule":"true"}""", """{"rule":""}""", """{"rule":"  "}""", "{}", """{"rule":"tr\nue"}""", """{"rule":"true\n","message":"m"}""", """{"rule":"\ntrue"}""")),
        Mutation.OfSchema("a message", _ => true, (s, r) => Add(s, r, """{"rule":"true","message":""}""", """{"rule":"true","message":" "}""", """{"rule":"true","message":"a\nb"}""", """{"rule":"true","message":"a\n"}""", """{"rule":"true","messageExpression":" "}""", """{"rule":"true","message":1}""")),
        Mutation.OfSchema("a reason", _ => true, (s, r) => Add(s, r, """{"rule":"true","reason":"FieldValueInvalid"}""", """{"rule":"true","reason":"Bad"}""", """{"rule":"true","reason":""}""", """{"rule":"true","reason":null}""")),
        Mutation.OfSchema("a field path", p => !p.IsNested, (s, r) => Add(s, r, """{"rule":"true","fieldPath":""}""", """{"rule":"true","fieldPath":" "}""", """{"rule":"true","fieldPath":".noSuchField"}""", """{"rule":"true","fieldPath":".spec"}""", """{"rule":"true","fieldPath":"['spec']"}""", """{"rule":"true","fieldPath":"spec"}""", """{"rule":"true","fieldPath":".spec['a']"}""", """{"rule":"true","fieldPath":".a\n"}""", """{"rule":"true","fieldPath":".spec[0]"}""", """{"rule":"true","fieldPath":"['a"}""", """{"rule":"true","fieldPath":"."}""")),
        Mutation.OfSchema("the field path of a field", p => p.Schema.Get("properties") is { Members.IsEmpty: false }, (s, r) => Append(s, JsonReader.Read("""{"rule":"true"}""").With("fieldPath", JsonValue.From(r.Pick([".", "['"]) is "." ? "." + r.Pick(s.Get("properties")!.Members).Name : "['" + r.Pick(s.Get("properties")!.Members).Name + "']")))),
        Mutation.OfSchema("oldSelf", p => !p.IsNested, (s, r) => Add(s, r, """{"rule":"self == oldSelf"}""", """{"rule":"true","optionalOldSelf":true}""", """{"rule":"true","optionalOldSelf":false}""", """{"rule":"oldSelf.hasValue()","optionalOldSelf":true}""", """{"rule":"'oldSelf' == 'oldSelf'","optionalOldSelf":true}""")),
        Mutation.OfSchema("break a rule", p => Text(p.Schema, "rule") is not null, (s, r) => ChangeText(s, "rule", r)),
        Mutation.OfSchema("break a message expression", p => Text(p.Schema, "messageExpression") is not null, (s, r) => ChangeText(s, "messageExpression", r)),
        Mutation.OfSchema("a rule of another type", p => !p.IsNested, (s, r) => Add(s, r, """{"rule":"1"}""", """{"rule":"'a'"}""", """{"rule":"self"}""", """{"rule":"dyn(true)"}""", """{"rule":"noSuchName"}""", """{"rule":"true && 1 == 1u"}""", """{"rule":"size(self) > 0"}""", """{"rule":"has(self.a)"}""", """{"rule":"self.spec == self.spec"}""")),
        Mutation.OfSchema("a message expression", p => !p.IsNested, (s, r) => Add(s, r, """{"rule":"true","messageExpression":"'a'"}""", """{"rule":"true","messageExpression":"1"}""", """{"rule":"true","messageExpression":"'a' +"}""", """{"rule":"false","messageExpression":"string(self)"}""")),
        Mutation.OfSchema("a rule over a field", p => p.Schema.Get("properties") is { Members.IsEmpty: false } && !p.IsNested, (s, r) => Append(s, OverField(s, r))),
        Mutation.OfSchema("a costly rule", p => p.Type == "array" && !p.IsNested, (s, r) => Add(s, r, """{"rule":"self.all(x, self.all(y, x == y))"}""", """{"rule":"self.all(x, self.exists(y, self.exists(z, x == y || y == z)))"}""", """{"rule":"self.map(x, x).size() >= 0"}""", """{"rule":"self.isSorted()"}""")),
        Mutation.OfSchema("a costly rule of strings", p => p.Type == "string" && !p.IsNested, (s, r) => Add(s, r, """{"rule":"self.matches('(a|b)*c')"}""", """{"rule":"self.contains(self)"}""", """{"rule":"self.split('').all(x, x != self)"}""", """{"rule":"quantity(self).isGreaterThan(quantity('1'))"}""", """{"rule":"self.lowerAscii() == self.upperAscii()"}""", """{"rule":"format.dns1123Label().validate(self).hasValue()"}""")),
        Mutation.OfSchema("drop rules", p => p.Schema.Get(Rules) is not null, (s, _) => s.Without(Rules)),
    ];

    private static JsonValue Add(JsonValue schema, Random random, params string[] rules) => Append(schema, random.PickJson(rules));

    private static string? Text(JsonValue schema, string name) =>
        schema.Get(Rules) is { Items: { IsEmpty: false } rules } && rules[0].Get(name) is { Kind: JsonKind.String, Text: { Length: > 0 } text } ? text : null;

    /// <summary>Changes the first rule: a character, an operator, a name, a number.</summary>
    private static JsonValue ChangeText(JsonValue schema, string name, Random random)
    {
        var text = Text(schema, name)!;
        var index = random.Next(text.Length);
        text = random.Next(7) switch
        {
            0 => text.Remove(index, 1),
            1 => text.Insert(index, random.Pick(["(", ")", "'", "\"", ".", "!", " ", "0", "x", "\\"])),
            2 => text[..index],
            3 => text.Replace("==", random.Pick(["!=", "<", "=", "in", "&&"]), StringComparison.Ordinal),
            4 => text.Replace("self.", "self.no_", StringComparison.Ordinal),
            5 => text.Replace("size(", random.Pick(["sise(", "int(", "string(", "type("]), StringComparison.Ordinal),
            _ => $"{text} {random.Pick(["&& true", "|| 1", "+ 1", "? true : 1", "== true"])}",
        };
        return schema.With(Rules, schema.Get(Rules)!.WithItem(0, schema.Get(Rules)!.Items[0].With(name, JsonValue.From(text))));
    }

    private static JsonValue OverField(JsonValue schema, Random random)
    {
        var field = "self." + random.Pick(schema.Get("properties")!.Members).Name;
        return JsonReader.Read("{}").With("rule", JsonValue.From(random.Pick([$"has({field})", $"{field} == {field}", $"size({field}) > 1", $"{field} > 1", $"!has({field}) || {field} != ''", $"{field}.all(x, x == x)", $"has({field}) == has(oldSelf{field["self".Length..]})"])));
    }

    private static JsonValue Append(JsonValue schema, JsonValue rule) => schema.With(Rules, JsonValue.From((schema.Get(Rules)?.Items ?? default).Append(rule)));
}
