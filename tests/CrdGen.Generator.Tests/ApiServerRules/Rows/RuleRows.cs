using static CrdGen.Generator.Tests.ApiServerRules.ServerRule;

namespace CrdGen.Generator.Tests.ApiServerRules.Rows;

/// <summary>CEL rules.</summary>
internal static class RuleRows
{
    private const string Foo = "public sealed record Foo { public int X { get; init; } }";
    private const string Text = "\"type\":\"string\"";
    private const string Object = """
        "type":"object","properties":{"x":{"type":"integer"}}
        """;

    public static IEnumerable<ServerRule> All { get; } =
    [
        new(32, "a rule", OfSpec("""[{|CRD0501:CelRule(" ")|}] public string? A { get; init; }"""), Answer.Required, Ruled(Text, """{"rule":" "}""")),
        new(32, "a rule is a bool", OfSpec("""[CelRule({|CRD0508:"self.x"|})] public Foo? A { get; init; }""", Foo), Answer.Invalid, Ruled(Object, """{"rule":"self.x"}""")),
        new(32, "a rule is CEL", OfSpec("""[CelRule("self.x > {|CRD0508:)|}")] public Foo? A { get; init; }""", Foo), Answer.Invalid, Ruled(Object, """{"rule":"self.x > )"}""")),
        new(32, "types of a rule", OfSpec("""[CelRule("self.x {|CRD0508:==|} 'a'")] public Foo? A { get; init; }""", Foo), Answer.Invalid, Ruled(Object, """{"rule":"self.x == 'a'"}""")),
        new(32, "types of a raw rule", OfRaw("""{"type":"string","x-kubernetes-validations":[{"rule":"self > 1"}]}""", "CRD0020"), Answer.Invalid, Ruled(Text, """{"rule":"self > 1"}""")),
        new(32, "no rule on what has no type", OfSpec("""[{|CRD0201:CelRule("true")|}] public JsonElement A { get; init; }"""), Answer.InternalError, Ruled("\"x-kubernetes-preserve-unknown-fields\":true", """{"rule":"true"}""")),
        new(32, "the expression of a message is a string", OfSpec("""[CelRule("self.x > 0", MessageExpression = {|CRD0508:"self.x"|})] public Foo? A { get; init; }""", Foo), Answer.Invalid, Ruled(Object, """{"rule":"self.x > 0","messageExpression":"self.x"}""")),
        new(32, "the expression of a message is CEL", OfSpec("""[CelRule("self.x > 0", MessageExpression = "'a' {|CRD0508:+|} self.x")] public Foo? A { get; init; }""", Foo), Answer.Invalid, Ruled(Object, """{"rule":"self.x > 0","messageExpression":"'a' + self.x"}""")),
        new(32, "the expression of a message is not empty", OfSpec("""[{|CRD0502:CelRule("true", MessageExpression = " ")|}] public string? A { get; init; }"""), Answer.Required, Ruled(Text, """{"rule":"true","messageExpression":" "}""")),
        new(32, "a message has one line", OfSpec("""[{|CRD0502:CelRule("true", Message = "a\nb")|}] public string? A { get; init; }"""), Answer.Invalid, Ruled(Text, """{"rule":"true","message":"a\nb"}""")),
        new(32, "a message is not empty", OfSpec("""[{|CRD0502:CelRule("true", Message = " ")|}] public string? A { get; init; }"""), Answer.Invalid, Ruled(Text, """{"rule":"true","message":" "}""")),
        new(32, "a rule of several lines has a message", OfSpec("""[{|CRD0502:CelRule("true &&\ntrue")|}] public string? A { get; init; }"""), Answer.Required, Ruled(Text, """{"rule":"true &&\ntrue"}""")),
        new(32, "the reason is one", OfSpec("""[CelRule("true", {|CRD0202:Reason = (RuleReason)9|})] public string? A { get; init; }"""), Answer.NotSupported, Ruled(Text, """{"rule":"true","reason":"9"}""")),
        new(32, "the reason of a rule in C# is one", OfSpec("public int A { get; init; } [Rule({|CRD0202:Reason = (RuleReason)9|})] static bool Holds(Spec self) => self.A >= 0;"), Answer.NotSupported, Ruled(Text, """{"rule":"true","reason":"9"}""")),
        new(32, "the field path exists", OfSpec("""[CelRule("true", {|CRD0504:FieldPath = ".y"|})] public Foo? A { get; init; }""", Foo), Answer.Invalid, Ruled(Object, """{"rule":"true","fieldPath":".y"}""")),
        new(32, "the field path begins with a dot", OfSpec("""[CelRule("true", {|CRD0504:FieldPath = "x"|})] public Foo? A { get; init; }""", Foo), Answer.Invalid, Ruled(Object, """{"rule":"true","fieldPath":"x"}""")),
        new(32, "the field path is not empty", OfSpec("""[CelRule("true", {|CRD0504:FieldPath = ""|})] public Foo? A { get; init; }""", Foo), Answer.Accepted, Ruled(Object, """{"rule":"true","fieldPath":""}""")),
        new(32, "the field path is not in a list", OfSpec("""[CelRule("true", {|CRD0504:FieldPath = ".b.c"|})] public Foo? A { get; init; }""", "public sealed record Foo(List<string>? B);"), Answer.Invalid, Ruled("""
            "type":"object","properties":{"b":{"type":"array","items":{"type":"string"}}}
            """, """{"rule":"true","fieldPath":".b.c"}""")),
        new(32, "the field path ends in a name", OfSpec("""[CelRule("true", {|CRD0504:FieldPath = ".x."|})] public Foo? A { get; init; }""", Foo), Answer.Invalid, Ruled(Object, """{"rule":"true","fieldPath":".x."}""")),
        new(33, "oldSelf below an atomic list", OfSpec("""[CelRule("self == oldSelf", At = "[]")] public List<string>? {|CRD0505:A|} { get; init; }"""), Answer.Invalid, Field("""{"type":"array","items":{"type":"string","x-kubernetes-validations":[{"rule":"self == oldSelf"}]}}""")),
        new(33, "oldSelf below a set", OfSpec("public HashSet<Foo>? {|CRD0505:A|} { get; init; }", "[MapType(MapType.Atomic)] public sealed record Foo { [Immutable] public int X { get; init; } }"), Answer.Invalid, Field("""{"type":"array","x-kubernetes-list-type":"set","items":{"type":"object","x-kubernetes-map-type":"atomic","properties":{"x":{"type":"integer","x-kubernetes-validations":[{"rule":"self == oldSelf"}]}}}}""")),
        new(33, "oldSelf in a field of an item", OfSpec("public List<Foo>? {|CRD0505:A|} { get; init; }", "public sealed record Foo { [Immutable] public int X { get; init; } }"), Answer.Invalid, Field("""{"type":"array","items":{"type":"object","properties":{"x":{"type":"integer","x-kubernetes-validations":[{"rule":"self == oldSelf"}]}}}}""")),
        new(33, "oldSelf in C# below an atomic list", OfSpec("public List<Foo>? {|CRD0505:A|} { get; init; }", "public sealed record Foo { public int X { get; init; } [Rule] static bool Stays(Foo self, Foo oldSelf) => self.X == oldSelf.X; }"), Answer.Invalid, Field("""{"type":"array","items":{"type":"object","properties":{"x":{"type":"integer"}},"x-kubernetes-validations":[{"rule":"self.x == oldSelf.x"}]}}""")),
        new(33, "oldSelf in JSON", OfRaw("""{"type":"array","items":{"type":"string","x-kubernetes-validations":[{"rule":"self == oldSelf"}]}}""", "CRD0505"), Answer.Invalid, Field("""{"type":"array","items":{"type":"string","x-kubernetes-validations":[{"rule":"self == oldSelf"}]}}""")),
        new(33, "optionalOldSelf needs oldSelf", OfSpec("""[CelRule("true", {|CRD0503:OptionalOldSelf = true|})] public string? A { get; init; }"""), Answer.Invalid, Ruled(Text, """{"rule":"true","optionalOldSelf":true}""")),
        new(34, "labels are not to be seen", OfRoot("""[CelRule("self.metadata.{|CRD0508:labels|}.size() > 0")]"""), Answer.Invalid, Root("""{"x-kubernetes-validations":[{"rule":"self.metadata.labels.size() > 0"}]}""")),
        new(34, "unknown fields are not to be seen", OfSpec("""[CelRule("self.{|CRD0508:y|} > 0"), PreserveUnknownFields] public Foo? A { get; init; }""", Foo), Answer.Invalid, Ruled(Object + ",\"x-kubernetes-preserve-unknown-fields\":true", """{"rule":"self.y > 0"}""")),
        new(34, "names are escaped", OfSpec("""[CelRule("self.{|CRD0508:b|}-{|CRD0508:c|} > 0")] public Foo? A { get; init; }""", """public sealed record Foo([property: JsonPropertyName("b-c")] int X);"""), Answer.Invalid, Ruled("""
            "type":"object","properties":{"b-c":{"type":"integer"}}
            """, """{"rule":"self.b-c > 0"}""")),
        new(35, "the cost of a rule", OfSpec("""[CelRule({|CRD0509:"self.all(a, self.all(b, a == b))"|})] public List<string>? A { get; init; }"""), Answer.Forbidden, Field("""{"type":"array","items":{"type":"string"},"x-kubernetes-validations":[{"rule":"self.all(a, self.all(b, a == b))"}]}""")),
        new(35, "the cost of a rule in C#", OfSpec("public List<string> A { get; init; } = []; [Rule] static bool {|CRD0509:Unique|}(Spec self) => self.A.All(a => self.A.Count(b => a == b) == 1);"), Answer.Forbidden, Field("""{"type":"array","items":{"type":"string"},"x-kubernetes-validations":[{"rule":"self.all(a, self.all(b, a == b))"}]}""")),
        new(35, "the cost of a message", OfSpec("""[CelRule("true", MessageExpression = {|CRD0509:"self.all(a, self.all(b, a == b)) ? 'a' : 'b'"|})] public List<string>? A { get; init; }"""), Answer.Forbidden, Field("""{"type":"array","items":{"type":"string"},"x-kubernetes-validations":[{"rule":"true","messageExpression":"self.all(a, self.all(b, a == b)) ? 'a' : 'b'"}]}""")),
        new(35, "the cost of all rules", OfSpec(string.Concat(Enumerable.Range(1, 14).Select(i => "[CelRule(" + (i == 1 ? "{|CRD0509:" : "") + "{|CRD0510:\"self.all(a, self.exists_one(b, a == b))\"|}" + (i == 1 ? "|}" : "") + "), MaxLength(500), Items(MaxLength = 63)] public List<string>? A" + i + " { get; init; }\n"))), Answer.Forbidden, Root("{\"properties\":{\"spec\":{\"properties\":{" + string.Join(",", Enumerable.Range(1, 14).Select(i => "\"a" + i + "\":" + """{"type":"array","maxItems":500,"items":{"type":"string","maxLength":63},"x-kubernetes-validations":[{"rule":"self.all(a, self.exists_one(b, a == b))"}]}""")) + "}}}}")),
        new(36, "a function that no version has", OfSpec("""[CelRule("self.{|CRD0508:reversed|}() == 'a'")] public string? A { get; init; }"""), Answer.Invalid, Ruled(Text, """{"rule":"self.reversed() == 'a'"}""")),
    ];

    private static Change Ruled(string schema, string rule) => Field($$"""{{{schema}},"x-kubernetes-validations":[{{rule}}]}""");
}
