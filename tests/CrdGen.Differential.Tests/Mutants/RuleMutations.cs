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
        Mutation.OfSchema("drop rules", p => p.Schema.Get(Rules) is not null, (s, _) => s.Without(Rules)),
    ];

    private static JsonValue Add(JsonValue schema, Random random, params string[] rules) => Append(schema, random.PickJson(rules));

    private static JsonValue Append(JsonValue schema, JsonValue rule) => schema.With(Rules, JsonValue.From((schema.Get(Rules)?.Items ?? default).Append(rule)));
}
