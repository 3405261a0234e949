using static CrdGen.Generator.Tests.ApiServerRules.ServerRule;

namespace CrdGen.Generator.Tests.ApiServerRules.Rows;

/// <summary>Structural schemas. C# types give them by construction, so that most of this needs JSON in an attribute.</summary>
internal static class StructureRows
{
    public static IEnumerable<ServerRule> All { get; } =
    [
        new(17, "a type at the root", OfRoot(""""[{|CRD0020:Schema(Patch = """{"type":null}""")|}]""""), Answer.Required, Root("""{"type":null}""")),
        Raw(17, "a type of a field", """{"maxLength":3}""", Answer.Required),
        Raw(17, "a type of a property", """{"type":"object","properties":{"b":{"maxLength":3}}}""", Answer.Required),
        Raw(17, "a type of items", """{"type":"array","items":{}}""", Answer.Required),
        Raw(17, "a type of values", """{"type":"object","additionalProperties":{"maxLength":3}}""", Answer.Required),
        Raw(17, "the type is one", """{"type":"text"}""", Answer.NotSupported),
        new(17, "the root is an object", OfClass(""""[CustomResource("test.acme.io", "v1", StatusSubresource = false), {|CRD0020:Schema(Patch = """{"type":"array","items":{"type":"string"}}""")|}]""""), Answer.Invalid, Root("""{"type":"array","items":{"type":"string"}}""")),
        Raw(18, "items of a list", """{"type":"array"}""", Answer.Required),
        Raw(18, "items are one schema", """{"type":"array","items":[{"type":"string"}]}""", Answer.Forbidden, "CRD0211"),
        Raw(19, "no $ref", """{"$ref":"#/b"}""", Answer.Forbidden, "CRD0211"),
        Raw(19, "no id", """{"type":"string","id":"b"}""", Answer.Forbidden, "CRD0211"),
        Raw(19, "no definitions", """{"type":"string","definitions":{"b":{"type":"string"}}}""", Answer.Forbidden, "CRD0211"),
        Raw(19, "no dependencies", """{"type":"object","dependencies":{"b":["c"]}}""", Answer.Forbidden, "CRD0211"),
        Raw(19, "no patternProperties", """{"type":"object","patternProperties":{"b":{"type":"string"}}}""", Answer.Forbidden, "CRD0211"),
        Raw(19, "no additionalItems", """{"type":"array","items":{"type":"string"},"additionalItems":false}""", Answer.Forbidden, "CRD0211"),
        Raw(19, "no type null", """{"type":"null"}""", Answer.Forbidden),
        Raw(19, "no uniqueItems", """{"type":"array","items":{"type":"string"},"uniqueItems":true}""", Answer.Forbidden, "CRD0211"),
        Raw(20, "properties beside additionalProperties", """{"type":"object","properties":{"b":{"type":"string"}},"additionalProperties":{"type":"string"}}""", Answer.Forbidden),
        new(20, "no additionalProperties at the root", OfRoot(""""[{|CRD0020:Schema(Patch = """{"properties":null,"additionalProperties":{"type":"string"}}""")|}]""""), Answer.Forbidden, Root("""{"properties":null,"additionalProperties":{"type":"string"}}""")),
        .. Branches(),
        new(21, "no metadata in a branch", OfClass(""""[CustomResource("test.acme.io", "v1", StatusSubresource = false), {|CRD0206:OneOf(Json = """{"properties":{"metadata":{}}}""")|}]""""), Answer.Forbidden, Root("""{"oneOf":[{"properties":{"metadata":{}}}]}""")),
        new(21, "an integer or string has the one anyOf that names types", OfSpec("""[{|CRD0212:AnyOf(MinLength = 1)|}] public IntOrString A { get; init; }"""), Answer.Accepted, Field("""{"x-kubernetes-int-or-string":true,"anyOf":[{"minLength":1}]}""")),
        Raw(21, "the one anyOf is in its order", """{"x-kubernetes-int-or-string":true,"anyOf":[{"type":"string"},{"type":"integer"}]}""", Answer.Forbidden),
        new(22, "fields of a branch at the root exist", OfClass(""""[CustomResource("test.acme.io", "v1", StatusSubresource = false), {|CRD0206:AnyOf(Json = """{"properties":{"y":{"minLength":1}}}""")|}]""""), Answer.Required, Root("""{"anyOf":[{"properties":{"y":{"minLength":1}}}]}""")),
        new(22, "fields of fields of a branch at the root exist", OfClass(""""[CustomResource("test.acme.io", "v1", StatusSubresource = false), {|CRD0214:{|CRD0020:AnyOf(Json = """{"properties":{"spec":{"properties":{"y":{"minLength":1}}}}}""")|}|}]""""), Answer.Required, Root("""{"anyOf":[{"properties":{"spec":{"properties":{"y":{"minLength":1}}}}}]}""")),
        new(22, "items of a branch at the root exist", OfClass(""""[CustomResource("test.acme.io", "v1", StatusSubresource = false), {|CRD0020:AnyOf(Json = """{"properties":{"spec":{"items":{"minLength":1}}}}""")|}]""""), Answer.Required, Root("""{"anyOf":[{"properties":{"spec":{"items":{"minLength":1}}}}]}""")),
        new(23, "no look-ahead", OfSpec("""[{|CRD0204:Pattern("(?=a)b")|}] public string? A { get; init; }"""), Answer.Invalid, Field("""{"type":"string","pattern":"(?=a)b"}""")),
        new(23, "no look-behind", OfSpec("""[{|CRD0204:RegularExpression("(?<=a)b")|}] public string? A { get; init; }"""), Answer.Invalid, Field("""{"type":"string","pattern":"^(?:(?<=a)b)$"}""")),
        new(23, "no back-reference", OfSpec("""[{|CRD0204:Schema(Pattern = "(a)\\1")|}] public string? A { get; init; }"""), Answer.Invalid, Field("""{"type":"string","pattern":"(a)\\1"}""")),
        new(23, "parentheses match", OfSpec("""[{|CRD0204:Items(Pattern = "(a")|}] public List<string>? A { get; init; }"""), Answer.Invalid, Field("""{"type":"array","items":{"type":"string","pattern":"(a"}}""")),
        new(23, "a pattern in a branch", OfSpec("""[{|CRD0204:Not(Pattern = "(a")|}] public string? A { get; init; }"""), Answer.Invalid, Field("""{"type":"string","not":{"pattern":"(a"}}""")),
        Raw(23, "a pattern in JSON", """{"type":"string","pattern":"(a"}""", Answer.Invalid),
        new(23, "a pattern in the JSON of a branch", OfSpec("""" [{|CRD0212:Not(Json = """{"pattern":"(a"}""")|}] public string? A { get; init; }""""), Answer.Invalid, Field("""{"type":"string","not":{"pattern":"(a"}}""")),
        new(24, "only names of metadata", OfRoot("""[{|CRD0008:Schema(At = ".metadata", MaxProperties = 3)|}]"""), Answer.Forbidden, Root("""{"properties":{"metadata":{"maxProperties":3}}}""")),
        new(24, "apiVersion is a string", OfClass("""[CustomResource("test.acme.io", "v1")]""", "public int {|CRD0007:ApiVersion|} { get; init; }"), Answer.Invalid, Root("""{"properties":{"apiVersion":{"type":"integer"}}}""")),
        new(24, "kind is a string", OfClass("""[CustomResource("test.acme.io", "v1")]""", "public int {|CRD0007:Kind|} { get; init; }"), Answer.Invalid, Root("""{"properties":{"kind":{"type":"integer"}}}""")),
        new(24, "metadata is an object", OfClass("""[CustomResource("test.acme.io", "v1")]""", "public string? {|CRD0007:Metadata|} { get; init; }"), Answer.Invalid, Root("""{"properties":{"metadata":{"type":"string"}}}""")),
        new(25, "an embedded resource is an object", OfSpec("[{|CRD0201:EmbeddedResource|}] public string? A { get; init; }"), Answer.Invalid, Field("""{"type":"string","x-kubernetes-embedded-resource":true}""")),
        Raw(25, "a type of an embedded resource", """{"x-kubernetes-embedded-resource":true,"x-kubernetes-preserve-unknown-fields":true}""", Answer.Required),
        Raw(25, "an embedded resource has fields", """{"type":"object","x-kubernetes-embedded-resource":true}""", Answer.Required),
        Raw(25, "an embedded resource is no map", """{"type":"object","x-kubernetes-embedded-resource":true,"additionalProperties":{"type":"string"}}""", Answer.Forbidden),
        new(25, "the kind of an embedded resource is a string", OfSpec("[{|CRD0212:EmbeddedResource|}] public Foo? A { get; init; }", "public sealed record Foo { public int Kind { get; init; } }"), Answer.Invalid, Field("""{"type":"object","x-kubernetes-embedded-resource":true,"properties":{"kind":{"type":"integer"}}}""")),
        new(26, "an integer or string preserves nothing", OfSpec("[{|CRD0201:PreserveUnknownFields|}] public IntOrString A { get; init; }"), Answer.Invalid, Field("""{"x-kubernetes-int-or-string":true,"x-kubernetes-preserve-unknown-fields":true}""")),
        Raw(26, "an integer or string preserves nothing, in JSON", """{"x-kubernetes-int-or-string":true,"x-kubernetes-preserve-unknown-fields":true}""", Answer.Invalid),
        new(26, "an integer or string is no resource", OfSpec("[{|CRD0201:EmbeddedResource|}] public IntOrString A { get; init; }"), Answer.Invalid, Field("""{"x-kubernetes-int-or-string":true,"x-kubernetes-embedded-resource":true}""")),
        new(26, "unknown fields are preserved or not mentioned", "A false in JSON is left out.", Answer.Invalid, Field("""{"type":"object","x-kubernetes-preserve-unknown-fields":false}""")),
    ];

    private static ServerRule Raw(int number, string clause, string schema, Answer answer, string id = "CRD0212") => new(number, clause, OfRaw(schema, id), answer, Field(schema));

    /// <summary>What says what a value is, rather than which of them are allowed.</summary>
    private static IEnumerable<ServerRule> Branches()
    {
        (string Keyword, string Type, string CSharp)[] keywords =
        [
            ("\"type\":\"string\"", "string", ""),
            ("\"title\":\"b\"", "string", "Title = \"b\""),
            ("\"description\":\"b\"", "string", "Description = \"b\""),
            ("\"default\":\"b\"", "string", "Default = \"\\\"b\\\"\""),
            ("\"nullable\":true", "string", "Nullable = true"),
            ("\"additionalProperties\":{\"minLength\":1}", "Dictionary<string, string>", ""),
            ("\"x-kubernetes-preserve-unknown-fields\":true", "JsonObject", "PreserveUnknownFields = true"),
            ("\"x-kubernetes-embedded-resource\":true", "JsonObject", "EmbeddedResource = true"),
            ("\"x-kubernetes-int-or-string\":true", "string", ""),
            ("\"x-kubernetes-list-type\":\"set\"", "List<string>", "ListType = ListType.Set"),
            ("\"x-kubernetes-list-map-keys\":[\"b\"]", "List<string>", ""),
            ("\"x-kubernetes-map-type\":\"atomic\"", "JsonObject", "MapType = MapType.Atomic"),
            ("\"x-kubernetes-validations\":[{\"rule\":\"true\"}]", "string", ""),
        ];
        foreach (var (keyword, type, csharp) in keywords)
        {
            var name = keyword.Split('"')[1];
            var schema = type switch
            {
                "string" => "\"type\":\"string\"",
                "JsonObject" => "\"type\":\"object\",\"x-kubernetes-preserve-unknown-fields\":true",
                "List<string>" => "\"type\":\"array\",\"items\":{\"type\":\"string\"}",
                _ => "\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}",
            };
            var change = Field("{" + schema + ",\"oneOf\":[{" + keyword + "}]}");
            yield return new(21, $"no {name} in the JSON of a branch", OfSpec("[{|CRD0212:OneOf(Json = \"\"\"{" + keyword + "}\"\"\")|}] public " + type + "? A { get; init; }"), Answer.Forbidden, change);
            if (csharp.Length > 0)
            {
                yield return new(21, $"no {name} in a branch", OfSpec("[{|CRD0212:OneOf(" + csharp + ")|}] public " + type + "? A { get; init; }"), Answer.Forbidden, change);
            }
        }
    }
}
