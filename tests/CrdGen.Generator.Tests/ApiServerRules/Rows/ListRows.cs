using static CrdGen.Generator.Tests.ApiServerRules.ServerRule;

namespace CrdGen.Generator.Tests.ApiServerRules.Rows;

/// <summary>Types of lists and maps, and defaults.</summary>
internal static class ListRows
{
    private const string Foo = "public sealed record Foo { public required string X { get; init; } public string? Y { get; init; } public List<string> Z { get; init; } = []; }";
    private const string FooJson = """{"type":"object","required":["x"],"properties":{"x":{"type":"string"},"y":{"type":"string"},"z":{"type":"array","items":{"type":"string"}}}}""";

    public static IEnumerable<ServerRule> All { get; } =
    [
        new(27, "a list type is one", OfSpec("[{|CRD0207:ListType((ListType)9)|}] public List<string>? A { get; init; }"), Answer.NotSupported, List("b", """{"type":"string"}""")),
        new(27, "a list type is a list's", OfSpec("[{|CRD0201:ListType(ListType.Atomic)|}] public string? A { get; init; }"), Answer.Invalid, Field("""{"type":"string","x-kubernetes-list-type":"atomic"}""")),
        new(27, "a map type is one", OfSpec("[{|CRD0202:MapType((MapType)9)|}] public JsonObject? A { get; init; }"), Answer.NotSupported, Field("""{"type":"object","x-kubernetes-map-type":"b"}""")),
        new(27, "a map type is an object's", OfSpec("[{|CRD0201:MapType(MapType.Atomic)|}] public string? A { get; init; }"), Answer.Invalid, Field("""{"type":"string","x-kubernetes-map-type":"atomic"}""")),
        new(28, "keys", OfSpec("[{|CRD0207:ListType(ListType.Map)|}] public List<Foo>? A { get; init; }", Foo), Answer.Required, List("map", FooJson)),
        new(28, "keys are different", OfSpec("""[{|CRD0207:ListType(ListType.Map, "x", "X")|}] public List<Foo>? A { get; init; }""", Foo), Answer.Invalid, List("map", FooJson, "x", "x")),
        new(28, "keys are fields", OfSpec("""[{|CRD0206:ListType(ListType.Map, "b")|}] public List<Foo>? A { get; init; }""", Foo), Answer.Invalid, List("map", FooJson, "b")),
        new(28, "keys are scalars", OfSpec("""[{|CRD0207:ListType(ListType.Map, "z")|}] public List<Foo>? A { get; init; }""", Foo), Answer.Invalid, List("map", FooJson, "z")),
        new(28, "keys are there", OfSpec("""[{|CRD0207:ListType(ListType.Map, "y")|}] public List<Foo>? A { get; init; }""", Foo), Answer.Required, List("map", FooJson, "y")),
        new(28, "keys are not null", OfSpec("""[{|CRD0207:ListType(ListType.Map, "x")|}] public List<Foo>? A { get; init; }""", "public sealed record Foo([property: Nullable] string? X);"), Answer.Forbidden, List("map", """{"type":"object","required":["x"],"properties":{"x":{"type":"string","nullable":true}}}""", "x")),
        new(28, "keys belong to lists of type map", OfSpec("""[{|CRD0207:ListType(ListType.Set, "x")|}] public List<string>? A { get; init; }"""), Answer.Invalid, List("set", """{"type":"string"}""", "x")),
        new(28, "items are objects", OfSpec("""[{|CRD0207:ListType(ListType.Map, "x")|}] public List<string>? A { get; init; }"""), Answer.Invalid, List("map", """{"type":"string"}""", "x")),
        new(28, "items are not null", OfSpec("""[ListType(ListType.Map, "x"), {|CRD0212:Items(Nullable = true)|}] public List<Foo>? A { get; init; }""", Foo), Answer.Forbidden, List("map", FooJson[..^1] + ",\"nullable\":true}", "x")),
        new(29, "items of a set are not null", OfSpec("[{|CRD0212:Items(Nullable = true)|}] public HashSet<string>? A { get; init; }"), Answer.Forbidden, List("set", """{"type":"string","nullable":true}""")),
        new(29, "objects in a set are atomic", OfSpec("[{|CRD0108:ListType(ListType.Set)|}] public List<Foo>? A { get; init; }", Foo), Answer.Invalid, List("set", FooJson)),
        new(29, "objects in a set type are atomic", OfSpec("public HashSet<Foo>? {|CRD0108:A|} { get; init; }", Foo), Answer.Invalid, List("set", FooJson)),
        new(29, "lists in a set are atomic", OfSpec("[ListType(ListType.Set), {|CRD0212:Items(ListType = ListType.Set)|}] public List<List<string>>? A { get; init; }"), Answer.Invalid, List("set", """{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}}""")),
        new(30, "no default of metadata", OfRoot("""[{|CRD0008:Schema(At = ".metadata", Default = "{}")|}]"""), Answer.Forbidden, Root("""{"properties":{"metadata":{"default":{}}}}""")),
        new(30, "no default of apiVersion", OfRoot("""[{|CRD0301:Schema(At = ".apiVersion", Default = "\"v1\"")|}]"""), Answer.Forbidden, Root("""{"properties":{"apiVersion":{"default":"v1"}}}""")),
        new(31, "no unknown fields", OfSpec(""" [{|CRD0301:Default(Json = "{\"b\":1}")|}] public Foo? A { get; init; }""", "public sealed record Foo(string? X);"), Answer.Invalid, Field("""{"type":"object","properties":{"x":{"type":"string"}},"default":{"b":1}}""")),
        new(31, "the type", OfSpec("""[{|CRD0301:Default("x")|}] public int A { get; init; }"""), Answer.TypeInvalid, Field("""{"type":"integer","default":"x"}""")),
        new(31, "the limits", OfSpec("[Range(1, 3)] public int A { get; init; } = {|CRD0301:5|};"), Answer.Invalid, Field("""{"type":"integer","minimum":1,"maximum":3,"default":5}""")),
        new(31, "the listed values", OfSpec("""[AllowedValues("a"), {|CRD0301:Default("b")|}] public string? A { get; init; }"""), Answer.NotSupported, Field("""{"type":"string","enum":["a"],"default":"b"}""")),
        new(31, "what is required has no default by itself", OfSpec("""[{|CRD0301:Default(Json = "{}")|}] public Foo? A { get; init; }""", """public sealed record Foo { [Required] public string X { get; init; } = "a"; }"""), Answer.Required, Field("""{"type":"object","required":["x"],"properties":{"x":{"type":"string","default":"a"}},"default":{}}""")),
        new(31, "an empty initialiser of what has required fields", OfSpec("public Foo A { get; init; } = {|CRD0301:new()|};", """public sealed record Foo { [Required] public string X { get; init; } = "a"; }"""), Answer.Required, Field("""{"type":"object","required":["x"],"properties":{"x":{"type":"string","default":"a"}},"default":{}}""")),
        new(31, "the rules", OfSpec("""[CelRule("self > 5")] public int A { get; init; } = {|CRD0301:3|};"""), Answer.Invalid, Field("""{"type":"integer","default":3,"x-kubernetes-validations":[{"rule":"self > 5"}]}""")),
        new(31, "the rules, of a default by attribute", OfSpec("""[CelRule("self > 5"), {|CRD0301:Default(3)|}] public int A { get; init; }"""), Answer.Invalid, Field("""{"type":"integer","default":3,"x-kubernetes-validations":[{"rule":"self > 5"}]}""")),
        new(31, "a rule in C#", OfSpec("public Foo A { get; init; } = {|CRD0301:new() { X = 3 }|};", "public sealed record Foo { public int X { get; init; } [Rule] static bool Holds(Foo self) => self.X > 5; }"), Answer.Invalid, Field("""{"type":"object","properties":{"x":{"type":"integer"}},"default":{"x":3},"x-kubernetes-validations":[{"rule":"!has(self.x) || self.x > 5"}]}""")),
        new(31, "a default in JSON", OfRaw("""{"type":"object","properties":{"b":{"type":"integer","default":"x"}}}"""), Answer.TypeInvalid, Field("""{"type":"object","properties":{"b":{"type":"integer","default":"x"}}}""")),
    ];

    private static Change List(string type, string items, params string[] keys) => Field(
        $$"""{"type":"array","x-kubernetes-list-type":"{{type}}","items":{{items}}{{(keys.Length == 0 ? "" : $$""","x-kubernetes-list-map-keys":[{{string.Join(",", keys.Select(key => $"\"{key}\""))}}]""")}}}""");
}
