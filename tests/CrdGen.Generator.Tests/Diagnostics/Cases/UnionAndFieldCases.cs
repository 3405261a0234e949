namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>Discriminated unions, and how the fields of an object are together.</summary>
internal static class UnionAndFieldCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        WrongDeclaration.OfSpec(
            "a derived type without a discriminator",
            "public Foo? A { get; init; }",
            """The derived type 'Bar' of 'Foo' cannot be part of a discriminated union: give it a discriminator: [JsonDerivedType(typeof(…), "name")]""",
            """
            [{|CRD0105:JsonDerivedType(typeof(Bar))|}]
            public record Foo
            {
                public string? X { get; init; }
            }

            public sealed record Bar : Foo;
            """),
        WrongDeclaration.OfSpec(
            "a discriminator that is used twice",
            "public Foo? A { get; init; }",
            """The derived type 'Baz' of 'Foo' cannot be part of a discriminated union: the discriminator "a" is used twice""",
            """
            [JsonDerivedType(typeof(Bar), "a")]
            [{|CRD0105:JsonDerivedType(typeof(Baz), "a")|}]
            public record Foo
            {
                public string? X { get; init; }
            }

            public sealed record Bar : Foo;

            public sealed record Baz : Foo;
            """),
        WrongDeclaration.OfSpec(
            "discriminators of two kinds",
            "public Foo? A { get; init; }",
            "The derived type 'Baz' of 'Foo' cannot be part of a discriminated union: discriminators are all strings or all numbers",
            """
            [JsonDerivedType(typeof(Bar), "a")]
            [{|CRD0105:JsonDerivedType(typeof(Baz), 1)|}]
            public record Foo
            {
                public string? X { get; init; }
            }

            public sealed record Bar : Foo;

            public sealed record Baz : Foo;
            """),
        WrongDeclaration.OfSpec(
            "a field that two derived types have differently",
            "public Foo? A { get; init; }",
            "The derived type 'Baz' of 'Foo' cannot be part of a discriminated union: its field 'y' has another schema than in a type before it",
            """
            [JsonDerivedType(typeof(Bar), "a")]
            [{|CRD0105:JsonDerivedType(typeof(Baz), "b")|}]
            public record Foo
            {
                public string? X { get; init; }
            }

            public sealed record Bar : Foo
            {
                public int Y { get; init; }
            }

            public sealed record Baz : Foo
            {
                public string? Y { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a field that is the discriminator",
            "public Foo? A { get; init; }",
            "The derived type 'Bar' of 'Foo' cannot be part of a discriminated union: its field 'x' is the discriminator",
            """
            [JsonPolymorphic(TypeDiscriminatorPropertyName = "x")]
            [{|CRD0105:JsonDerivedType(typeof(Bar), "a")|}]
            public record Foo
            {
                public string? X { get; init; }
            }

            public sealed record Bar : Foo;
            """),
        WrongDeclaration.OfSpec(
            "branches beside those of a union",
            "public Foo? A { get; init; }",
            "The schema of 'Foo' is not allowed: its type has branches of this kind already, which these would be mixed with; use [CelRule]",
            """
            [JsonDerivedType(typeof(Bar), "a")]
            [{|CRD0212:OneOf(Required = ["x"])|}]
            public record Foo
            {
                public string? X { get; init; }
            }

            public sealed record Bar : Foo;
            """),
        WrongDeclaration.OfSpec(
            "one JSON name twice",
            """
            [JsonPropertyName("x")]
            public string? A { get; init; }

            [JsonPropertyName("x")]
            public string? {|CRD0107:B|} { get; init; }
            """,
            "'A' and 'B' both have the JSON name 'x': rename one with [JsonPropertyName] or drop it with [JsonIgnore]"),
        WrongDeclaration.OfSpec(
            "JSON names that differ in case",
            """
            [JsonPropertyName("url")]
            public string? A { get; init; }

            [JsonPropertyName("URL")]
            public string? {|CRD0115:B|} { get; init; }
            """,
            "The JSON names 'url' and 'URL' differ in case only, and many readers of JSON take them for one: rename one with [JsonPropertyName]"),
        WrongDeclaration.OfSpec(
            "unrolled no time",
            "public Foo? A { get; init; }",
            "[Unroll] on 'Foos' is not allowed: the depth is between 1 and 16, not 0",
            """
            public sealed record Foo
            {
                [{|CRD0111:Unroll(0)|}]
                public List<Foo>? Foos { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "unrolled without a cycle",
            """
            [{|CRD0111:Unroll(2)|}]
            public Foo? A { get; init; }
            """,
            "[Unroll] on 'A' is not allowed: 'Foo' does not lead back to this property; remove the attribute",
            """
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "extension data that is a string (C# refuses it too)",
            """
            [{|CRD0112:JsonExtensionData|}]
            public string? A { get; init; }
            """,
            "[JsonExtensionData] on 'A' is not allowed: it must be of type Dictionary<string, JsonElement>, Dictionary<string, object> or JsonObject"),
        WrongDeclaration.OfSpec(
            "extension data twice",
            """
            [JsonExtensionData]
            public Dictionary<string, JsonElement>? A { get; init; }

            [JsonExtensionData]
            public Dictionary<string, JsonElement>? {|CRD0112:B|} { get; init; }
            """,
            "[JsonExtensionData] on 'B' is not allowed: 'Spec' has extension data already, in 'A'"),
    ];
}
