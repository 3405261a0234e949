using static CrdGen.Generator.Tests.ApiServerRules.ServerRule;

namespace CrdGen.Generator.Tests.ApiServerRules.Rows;

/// <summary>What the API server takes without a word, and is wrong all the same.</summary>
internal static class AcceptedRows
{
    private const string Foo = "public sealed record Foo { public string? X { get; init; } }";

    public static IEnumerable<ServerRule> All { get; } =
    [
        new(41, "a minimum above the maximum", OfSpec("[{|CRD0203:Range(5, 3)|}] public int A { get; init; }"), Answer.Accepted, Field("""{"type":"integer","minimum":5,"maximum":3}""")),
        new(41, "a minimum above the maximum in JSON", OfRaw("""{"type":"integer","minimum":5,"maximum":3}""", "CRD0203"), Answer.Accepted, Field("""{"type":"integer","minimum":5,"maximum":3}""")),
        new(41, "a minimum above the maximum by a patch", OfSpec(""""[{|CRD0203:Schema(Patch = """{"minimum":5,"maximum":3}""")|}] public int A { get; init; }""""), Answer.Accepted, Field("""{"type":"integer","minimum":5,"maximum":3}""")),
        new(41, "a negative limit", OfSpec("[{|CRD0202:Schema(MinLength = -1)|}] public string? A { get; init; }"), Answer.Accepted, Field("""{"type":"string","minLength":-1}""")),
        new(41, "a negative limit in JSON", OfRaw("""{"type":"string","minLength":-1}""", "CRD0214"), Answer.Accepted, Field("""{"type":"string","minLength":-1}""")),
        new(41, "a limit of another type", OfSpec("[{|CRD0201:MaxLength(3)|}] public int A { get; init; }"), Answer.Accepted, Field("""{"type":"integer","maxLength":3}""")),
        new(41, "a limit of another type in JSON", OfRaw("""{"type":"integer","maxLength":3}""", "CRD0214"), Answer.Accepted, Field("""{"type":"integer","maxLength":3}""")),
        new(41, "a listed value of another type", OfSpec("""[{|CRD0208:AllowedValues(1)|}] public string? A { get; init; }"""), Answer.Accepted, Field("""{"type":"string","enum":[1]}""")),
        new(41, "a listed value of another type in JSON", OfRaw("""{"type":"string","enum":[1]}""", "CRD0214"), Answer.Accepted, Field("""{"type":"string","enum":[1]}""")),
        new(41, "a listed value twice", OfSpec("""[{|CRD0208:AllowedValues("b", "b")|}] public string? A { get; init; }"""), Answer.Accepted, Field("""{"type":"string","enum":["b","b"]}""")),
        new(41, "a listed value twice in JSON", OfRaw("""{"type":"string","enum":["b","b"]}""", "CRD0214"), Answer.Accepted, Field("""{"type":"string","enum":["b","b"]}""")),
        new(41, "a required field that is none", OfSpec("""[{|CRD0214:Schema(Required = ["y"])|}] public Foo? A { get; init; }""", Foo), Answer.Accepted, Field("""{"type":"object","required":["y"],"properties":{"x":{"type":"string"}}}""")),
        new(41, "a required field that is none, at the root", OfRoot("""[{|CRD0214:Schema(Required = ["y"])|}]"""), Answer.Accepted, Root("""{"required":["y"]}""")),
        new(41, "a required field that is none, in JSON", OfRaw("""{"type":"object","required":["y"],"properties":{"x":{"type":"string"}}}""", "CRD0214"), Answer.Accepted, Field("""{"type":"object","required":["y"],"properties":{"x":{"type":"string"}}}""")),
        new(41, "a column that leads nowhere", OfRoot("""[{|CRD0405:PrinterColumn("B", ".spec.b")|}]"""), Answer.Accepted, Version("""{"additionalPrinterColumns":[{"name":"B","type":"string","jsonPath":".spec.b"}]}""")),
        new(41, "a column twice", OfRoot("""[PrinterColumn("B", ".spec.size"), {|CRD0404:PrinterColumn("B", ".spec.name")|}]"""), Answer.Accepted, Version("""{"additionalPrinterColumns":[{"name":"B","type":"integer","jsonPath":".spec.size"},{"name":"B","type":"string","jsonPath":".spec.name"}]}""")),
        new(41, "scale paths that lead nowhere", OfRoot("""[{|CRD0412:ScaleSubresource(".spec.b", ".status.size")|}]"""), Answer.Accepted, Version("""{"subresources":{"scale":{"specReplicasPath":".spec.b","statusReplicasPath":".status.size"}}}""")),
        new(41, "a scale path to a string", OfRoot("""[{|CRD0412:ScaleSubresource(".spec.name", ".status.size")|}]"""), Answer.Accepted, Version("""{"subresources":{"scale":{"specReplicasPath":".spec.name","statusReplicasPath":".status.size"}}}""")),
        new(41, "no served version", OfClass("""[{|CRD0015:CustomResource("test.acme.io", "v1", Served = false)|}]"""), Answer.Accepted, Version("""{"served":false}""")),
        new(41, "a branch that requires what is no field", OfSpec("public Foo? A { get; init; }", """[{|CRD0206:AnyOf(Required = ["y"])|}]""" + Foo), Answer.Accepted, Field("""{"type":"object","properties":{"x":{"type":"string"}},"anyOf":[{"required":["y"]}]}""")),
        new(41, "a branch that requires what is no field, in JSON", OfRaw("""{"type":"object","properties":{"x":{"type":"string"}},"anyOf":[{"required":["y"]}]}""", "CRD0214"), Answer.Accepted, Field("""{"type":"object","properties":{"x":{"type":"string"}},"anyOf":[{"required":["y"]}]}""")),
        new(41, "a branch deep down that requires what is no field", OfSpec("public Foo? A { get; init; }", """"[{|CRD0214:AnyOf(Json = """{"not":{"properties":{"x":{"required":["z"]}}}}""")|}] public sealed record Foo { public Bar? X { get; init; } } public sealed record Bar(string? Y);""""), Answer.Accepted, Field("""{"type":"object","properties":{"x":{"type":"object","properties":{"y":{"type":"string"}}}},"anyOf":[{"not":{"properties":{"x":{"required":["z"]}}}}]}""")),
        new(41, "a default with an item of a set twice", OfSpec("""public HashSet<string> A { get; init; } = {|CRD0301:["b", "b"]|};"""), Answer.Accepted, Field("""{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"},"default":["b","b"]}""")),
        new(41, "a default with a key of a map twice", OfSpec(""""[ListType(ListType.Map, "x"), {|CRD0301:Default(Json = """[{"x":"b"},{"x":"b"}]""")|}] public List<Foo>? A { get; init; }"""", "public sealed record Foo([property: Required] string X);"), Answer.Accepted, Field("""{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["x"],"items":{"type":"object","required":["x"],"properties":{"x":{"type":"string"}}},"default":[{"x":"b"},{"x":"b"}]}""")),
        new(41, "a key type whose pattern is lost", OfSpec("public Dictionary<Name, string>? {|CRD0116:A|} { get; init; }", """[Pattern("^b$")] public readonly record struct Name(string Value);"""), Answer.Unasked),
        new(41, "a status that is required", OfClass("""[CustomResource("test.acme.io", "v1")]""").Replace("public Status? Status", "public required Status {|CRD0017:Status|}", StringComparison.Ordinal), Answer.Accepted, Root("""{"required":["status"]}""")),
    ];
}
