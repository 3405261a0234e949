namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>CEL rules and sets of fields.</summary>
internal static class RuleCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        WrongDeclaration.OfSpec(
            "a set of fields with an unknown one",
            "public Foo? A { get; init; }",
            "[ExactlyOneOf] names 'Z', which is no field of 'Foo': it has x",
            """
            [{|CRD0206:ExactlyOneOf("X", "Z")|}]
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a set of one field",
            "public Foo? A { get; init; }",
            "[AtMostOneOf] on 'Foo' needs at least two different fields: name them with nameof",
            """
            [{|CRD0213:AtMostOneOf("X")|}]
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a set of fields of a string",
            """
            [{|CRD0201:AtLeastOneOf("a", "b")|}]
            public string? A { get; init; }
            """,
            "a set of fields does not fit 'A', which is a string"),
        WrongDeclaration.OfSpec(
            "an empty rule",
            """
            [{|CRD0501:CelRule(" ")|}]
            public string? A { get; init; }
            """,
            "A CEL rule of 'A' is empty: write an expression, or remove the attribute"),
        WrongDeclaration.OfSpec(
            "a message of two lines",
            """
            [{|CRD0502:CelRule("true", Message = "a\nb")|}]
            public string? A { get; init; }
            """,
            "The message of a CEL rule of 'A' is not allowed: it has a line break"),
        WrongDeclaration.OfSpec(
            "a message of two lines on an immutable field",
            """
            [{|CRD0502:Immutable(Message = "a\nb")|}]
            public string? A { get; init; }
            """,
            "The message of a CEL rule of 'A' is not allowed: it has a line break"),
        WrongDeclaration.OfSpec(
            "an empty message of a set of fields",
            "public Foo? A { get; init; }",
            "The message of a CEL rule of 'Foo' is not allowed: it is empty",
            """
            [{|CRD0502:AtMostOneOf("X", "Y", Message = "")|}]
            public sealed record Foo
            {
                public string? X { get; init; }

                public string? Y { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a set of fields with a name that rules do not have",
            "public Foo? A { get; init; }",
            "a set of fields of 'Foo' is not allowed: rules have no name for 'a b'; use letters, digits, '_', '-', '.' and '/' only",
            """
            [{|CRD0202:AtMostOneOf("a b", "y")|}]
            public sealed record Foo
            {
                [JsonPropertyName("a b")]
                public string? X { get; init; }

                public string? Y { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a rule of two lines without a message",
            """
            [{|CRD0502:CelRule("true &&\ntrue")|}]
            public string? A { get; init; }
            """,
            "The message of a CEL rule of 'A' is not allowed: a rule of several lines needs one: set Message"),
        WrongDeclaration.OfSpec(
            "an optional old value that is not used",
            """
            [{|CRD0503:CelRule("true", OptionalOldSelf = true)|}]
            public string? A { get; init; }
            """,
            "A CEL rule of 'A' sets OptionalOldSelf but does not use oldSelf: use it, or remove OptionalOldSelf"),
        WrongDeclaration.OfSpec(
            "a field path without a dot",
            """
            [CelRule("true", {|CRD0504:FieldPath = "x"|})]
            public Foo? A { get; init; }
            """,
            "'x' is no field path of a CEL rule of 'A': write '.name' or ['name'], as in '.limits.min'",
            """
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a field path that leads nowhere",
            "public Foo? A { get; init; }",
            "'.y' is no field path of a CEL rule of 'Foo': there is no field 'y'",
            """
            [CelRule("true", {|CRD0504:FieldPath = ".y"|})]
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a rule at nowhere",
            """
            [{|CRD0205:CelRule("self > 1", At = "[]")|}]
            public int A { get; init; }
            """,
            """At = "[]" leads nowhere in 'A': '[]' leads to the items of a list, and there is an integer"""),
        WrongDeclaration.OfSpec(
            "immutable items of a list",
            """
            [CelRule("self == oldSelf", At = "[]")]
            public List<string>? {|CRD0505:A|} { get; init; }
            """,
            "The rule 'self == oldSelf' at 'A[]' compares with oldSelf, but nothing tells which item was which before: use [ListType(ListType.Map, key)], or put the rule on the list"),
        WrongDeclaration.OfSpec(
            "an immutable field in a list",
            "public List<Foo>? {|CRD0505:A|} { get; init; }",
            "The rule 'self == oldSelf' at 'A[].x' compares with oldSelf, but nothing tells which item was which before: use [ListType(ListType.Map, key)], or put the rule on the list",
            """
            public sealed record Foo
            {
                [Immutable]
                public string? X { get; init; }
            }
            """),
    ];
}
