namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>Defaults, by initialiser and by attribute.</summary>
internal static class DefaultCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        WrongDeclaration.OfSpec(
            "a default of the wrong type",
            """
            [{|CRD0301:Default("x")|}]
            public int A { get; init; }
            """,
            """The default of 'A' is not allowed: "x" must be of type integer, not string"""),
        WrongDeclaration.OfSpec(
            "an initialiser out of range",
            """
            [Range(1, 3)]
            public int A { get; init; } = {|CRD0301:5|};
            """,
            "The default of 'A' is not allowed: 5 must be less than or equal to 3"),
        WrongDeclaration.OfSpec(
            "an initialiser with a wrong item",
            """
            [Items(MaxLength = 2)]
            public List<string> A { get; init; } = {|CRD0301:["ab", "abc"]|};
            """,
            "The default of 'A' is not allowed: [1]: Too long: 3 characters: may not be more than 2"),
        WrongDeclaration.OfSpec(
            "an initialiser that is no member of its enum",
            "public Color A { get; init; } = {|CRD0301:(Color)7|};",
            "The default of 'A' is not allowed: no member of 'Color' has this value",
            """
            public enum Color
            {
                Red,
                Green,
            }
            """),
        WrongDeclaration.OfSpec(
            "a default that is no member of its enum",
            """
            [{|CRD0301:Default((Color)7)|}]
            public Color A { get; init; }
            """,
            "The default of 'A' is not allowed: no member of 'Color' has the value 7",
            """
            public enum Color
            {
                Red,
                Green,
            }
            """),
        WrongDeclaration.OfSpec(
            "a set with one item twice",
            """public HashSet<string> A { get; init; } = {|CRD0301:["a", "a"]|};""",
            "The default of 'A' is not allowed: [1]: Duplicate value: \"a\""),
        WrongDeclaration.OfSpec(
            "a default that is null",
            """
            [{|CRD0301:Default(null)|}]
            public string? A { get; init; }
            """,
            "The default of 'A' is not allowed: null must be of type string, not null"),
        WrongDeclaration.OfSpec(
            "a default that does not fit 32 bits",
            """
            [{|CRD0301:Default(3000000000)|}]
            public int A { get; init; }
            """,
            "The default of 'A' is not allowed: 3000000000 must be of the format int32"),
        WrongDeclaration.OfSpec(
            "a default that is no float",
            """
            [{|CRD0301:Default(1e308)|}]
            public float? A { get; init; }
            """,
            "The default of 'A' is not allowed: 1e+308 must be of the format float"),
        WrongDeclaration.OfSpec(
            "a default that is a type",
            """
            [{|CRD0301:Default(typeof(int))|}]
            public string? A { get; init; }
            """,
            "The default of 'A' is not allowed: it is no JSON value; use a constant or Json"),
        WrongDeclaration.OfSpec(
            "a default with a field too many",
            """"
            [{|CRD0301:Default(Json = """{"y":1}""")|}]
            public Foo? A { get; init; }
            """",
            "The default of 'A' is not allowed: there is no field 'y'",
            """
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a default that counts on a nested one",
            """
            [{|CRD0301:Default(Json = "{}")|}]
            public Foo? A { get; init; }
            """,
            "The default of 'A' is not allowed: the required field 'x' is missing, and the API server does not take its default for a default",
            """
            public sealed record Foo
            {
                [Required]
                public string X { get; init; } = "a";
            }
            """),
        WrongDeclaration.OfSpec(
            "a default of a positional parameter",
            "public Foo? A { get; init; }",
            "The default of 'X' is not allowed: 5 must be less than or equal to 3",
            "public sealed record Foo([Range(1, 3)] int X = {|CRD0301:5|});"),
        WrongDeclaration.OfSpec(
            "a default among keywords",
            """
            [Schema({|CRD0301:Default = "5"|}, Maximum = 3)]
            public int A { get; init; }
            """,
            "The default of 'A' is not allowed: 5 must be less than or equal to 3"),
        WrongDeclaration.OfSpec(
            "a default of items",
            """
            [Items({|CRD0301:Default = "\"x\""|})]
            public List<int>? A { get; init; }
            """,
            """The default of 'A[]' is not allowed: "x" must be of type integer, not string"""),
        WrongDeclaration.OfSpec(
            "a default of the type that the property refuses",
            """
            [MaxLength(2)]
            public Name {|CRD0301:A|} { get; init; }
            """,
            "The default of 'A' is not allowed: Too long: 3 characters: may not be more than 2 (the default is the type's; set another one here, or [NoDefault])",
            """
            [Default("abc")]
            public readonly record struct Name(string Value);
            """),
        WrongDeclaration.OfSpec(
            "a default of a type that its pattern refuses",
            "public Name A { get; init; }",
            """The default of 'Name' is not allowed: "abc" must match the pattern '^[0-9]$'""",
            """
            [{|CRD0301:Default("abc")|}, Pattern("^[0-9]$")]
            public readonly record struct Name(string Value);
            """),
        WrongDeclaration.OfSpec(
            "a default that is no URI",
            """
            [{|CRD0301:Default("not a uri")|}]
            public Uri? A { get; init; }
            """,
            """The default of 'A' is not allowed: "not a uri" must be of the format uri"""),
        WrongDeclaration.OfSpec(
            "a default that is a day and no time",
            """
            [{|CRD0301:Default("2020-01-01")|}]
            public DateTime A { get; init; }
            """,
            """The default of 'A' is not allowed: "2020-01-01" must be of the format date-time"""),
        WrongDeclaration.OfSpec(
            "an initialiser that is not constant",
            "public string A { get; init; } = {|CRD0302:Environment.NewLine|};",
            "The initialiser of 'A' is not constant, so the schema has no default: use a constant, [Default(…)], or [NoDefault] where none is meant"),
        WrongDeclaration.OfSpec(
            "a default that is no JSON",
            """
            [{|CRD0303:Default(Json = "{")|}]
            public JsonObject? A { get; init; }
            """,
            "The JSON of 'A' cannot be read: the text ends too early (at character 2)"),
        WrongDeclaration.OfSpec(
            "a default of nothing",
            """
            [{|CRD0303:Default|}]
            public string? A { get; init; }
            """,
            "The JSON of 'A' cannot be read: there is neither a value nor Json; set one"),
    ];
}
