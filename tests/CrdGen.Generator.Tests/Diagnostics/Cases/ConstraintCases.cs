namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>Constraints on values.</summary>
internal static class ConstraintCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        WrongDeclaration.OfSpec(
            "a length of an integer",
            """
            [{|CRD0201:MaxLength(3)|}]
            public int A { get; init; }
            """,
            "a length does not fit 'A', which is an integer"),
        WrongDeclaration.OfSpec(
            "a pattern of an integer",
            """
            [{|CRD0201:Pattern("^a$")|}]
            public int A { get; init; }
            """,
            "pattern does not fit 'A', which is an integer"),
        WrongDeclaration.OfSpec(
            "a range of a string",
            """
            [{|CRD0201:Range(1, 3)|}]
            public string? A { get; init; }
            """,
            "a range does not fit 'A', which is a string"),
        WrongDeclaration.OfSpec(
            "a least value of a list",
            """
            [{|CRD0201:Minimum(1)|}]
            public List<int>? A { get; init; }
            """,
            "minimum does not fit 'A', which is a list"),
        WrongDeclaration.OfSpec(
            "a number of items of a string",
            """
            [{|CRD0201:Schema(MaxItems = 3)|}]
            public string? A { get; init; }
            """,
            "maxItems does not fit 'A', which is a string"),
        WrongDeclaration.OfSpec(
            "an embedded resource that is a string",
            """
            [{|CRD0201:EmbeddedResource|}]
            public string? A { get; init; }
            """,
            "an embedded resource does not fit 'A', which is a string"),
        WrongDeclaration.OfSpec(
            "unknown fields of a string",
            """
            [{|CRD0201:PreserveUnknownFields|}]
            public string? A { get; init; }
            """,
            "preserving unknown fields does not fit 'A', which is a string"),
        WrongDeclaration.OfSpec(
            "a format of a boolean",
            """
            [{|CRD0201:Format("date")|}]
            public bool A { get; init; }
            """,
            "format does not fit 'A', which is a boolean"),
        WrongDeclaration.OfSpec(
            "a branch that does not fit",
            """
            [{|CRD0201:AnyOf(MinLength = 1)|}]
            public int A { get; init; }
            """,
            "minLength does not fit 'A', which is an integer"),
        WrongDeclaration.OfSpec(
            "a negative length",
            """
            [{|CRD0202:Schema(MinLength = -1)|}]
            public string? A { get; init; }
            """,
            "minLength of 'A' is not allowed: it cannot be negative"),
        WrongDeclaration.OfSpec(
            "a multiple of zero",
            """
            [{|CRD0202:MultipleOf(0)|}]
            public int A { get; init; }
            """,
            "multipleOf of 'A' is not allowed: it must be greater than 0"),
        WrongDeclaration.OfSpec(
            "a least value that is no number",
            """
            [{|CRD0202:Minimum("many")|}]
            public int A { get; init; }
            """,
            "minimum of 'A' is not allowed: it must be a number, or a string that holds one"),
        WrongDeclaration.OfSpec(
            "a branch that says nothing",
            """
            [{|CRD0202:Not|}]
            public string? A { get; init; }
            """,
            "a branch of 'A' is not allowed: it says nothing: set Required, Json or a keyword"),
        WrongDeclaration.OfSpec(
            "a reason that does not exist",
            """
            [CelRule("true", {|CRD0202:Reason = (RuleReason)9|})]
            public string? A { get; init; }
            """,
            "the reason of 'A' is not allowed: use a member of RuleReason"),
        WrongDeclaration.OfSpec(
            "a range without values",
            """
            [{|CRD0203:Range(5, 3)|}]
            public int A { get; init; }
            """,
            "No value of 'A' satisfies both minimum 5 and maximum 3: change one of them"),
        WrongDeclaration.OfSpec(
            "lengths without values in two attributes",
            """
            [MinLength(5), {|CRD0203:MaxLength(3)|}]
            public string? A { get; init; }
            """,
            "No value of 'A' satisfies both minLength 5 and maxLength 3: change one of them"),
        WrongDeclaration.OfSpec(
            "items without values",
            """
            [{|CRD0203:Items(Minimum = 5, Maximum = 3)|}]
            public List<int>? A { get; init; }
            """,
            "No value of 'A[]' satisfies both minimum 5 and maximum 3: change one of them"),
        WrongDeclaration.OfSpec(
            "map values without values",
            """
            [{|CRD0203:Values(MinLength = 5, MaxLength = 3)|}]
            public Dictionary<string, string>? A { get; init; }
            """,
            "No value of 'A{}' satisfies both minLength 5 and maxLength 3: change one of them"),
        WrongDeclaration.OfSpec(
            "a scalar type without values",
            "public Port A { get; init; }",
            "No value of 'Port' satisfies both minimum 5 and maximum 3: change one of them",
            """
            [Minimum(5), {|CRD0203:Maximum(3)|}]
            public readonly record struct Port(int Value);
            """),
        WrongDeclaration.OfSpec(
            "a pattern with look-ahead",
            """
            [{|CRD0204:RegularExpression("(?=a)b")|}]
            public string? A { get; init; }
            """,
            "The pattern of 'A' is not one that the API server can compile: RE2 has no look-ahead ('(?=', '(?!'): use a CEL rule, or several patterns in allOf"),
        WrongDeclaration.OfSpec(
            "items of what is no list",
            """
            [{|CRD0205:Items(MaxLength = 3)|}]
            public string? A { get; init; }
            """,
            """At = "[]" leads nowhere in 'A': '[]' leads to the items of a list, and there is a string"""),
        WrongDeclaration.OfSpec(
            "values of what is no map",
            """
            [{|CRD0205:Values(MaxLength = 3)|}]
            public List<string>? A { get; init; }
            """,
            """At = "{}" leads nowhere in 'A': '{}' leads to the values of a map, and there is a list"""),
        WrongDeclaration.OfSpec(
            "a path that leads nowhere",
            """
            [{|CRD0205:Schema(At = ".y", MaxLength = 3)|}]
            public Foo? A { get; init; }
            """,
            """At = ".y" leads nowhere in 'A': there is no field 'y'""",
            """
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a branch that requires an unknown field",
            "public Foo? A { get; init; }",
            "[AnyOf] names 'y', which is no field of 'Foo': it has x",
            """
            [{|CRD0206:AnyOf(Required = ["y"])|}]
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a branch whose JSON names an unknown field",
            "public Foo? A { get; init; }",
            "[Not] names 'y', which is no field of 'Foo'",
            """"
            [{|CRD0206:Not(Json = """{"required":["y"]}""")|}]
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """"),
        WrongDeclaration.OfSpec(
            "a value of the wrong type",
            """
            [{|CRD0208:AllowedValues("a", 1)|}]
            public string? A { get; init; }
            """,
            "The listed values of 'A' are not allowed: 1 is not of type string"),
        WrongDeclaration.OfSpec(
            "a value twice",
            """
            [{|CRD0208:AllowedValues("a", "a")|}]
            public string? A { get; init; }
            """,
            """The listed values of 'A' are not allowed: "a" stands twice"""),
        WrongDeclaration.OfSpec(
            "no value",
            """
            [{|CRD0208:AllowedValues|}]
            public string? A { get; init; }
            """,
            "The listed values of 'A' are not allowed: there is none"),
        WrongDeclaration.OfSpec(
            "a value that the enum does not have",
            """
            [{|CRD0208:AllowedValues("Blue")|}]
            public Color A { get; init; }
            """,
            "The listed values of 'A' are not allowed: \"Blue\" is none of \"Red\", \"Green\"",
            """
            public enum Color
            {
                Red,
                Green,
            }
            """),
        WrongDeclaration.OfSpec(
            "a denied value of the wrong type",
            """
            [{|CRD0208:DeniedValues(1)|}]
            public string? A { get; init; }
            """,
            "The listed values of 'A' are not allowed: 1 is not of type string"),
        WrongDeclaration.OfSpec(
            "a format that nobody knows",
            """
            [{|CRD0209:Format("postcode")|}]
            public string? A { get; init; }
            """,
            "The API server does not know the format 'postcode' for 'A', which is a string, and ignores it: use a format that it knows, or [Pattern]"),
        WrongDeclaration.OfSpec(
            "a format of another type",
            """
            [{|CRD0209:Format("date")|}]
            public int A { get; init; }
            """,
            "The API server does not know the format 'date' for 'A', which is an integer, and ignores it: use a format that it knows, or [Pattern]"),
        WrongDeclaration.OfSpec(
            "a validation that a schema cannot say",
            """
            [{|CRD0210:Phone|}]
            public string? A { get; init; }
            """,
            "[Phone] on 'A' has no counterpart in a schema and is ignored: say it with [CelRule] or [Pattern]"),
        WrongDeclaration.OfSpec(
            "a validation of the user's own",
            """
            [{|CRD0210:Even|}]
            public int A { get; init; }
            """,
            "[Even] on 'A' has no counterpart in a schema and is ignored: say it with [CelRule] or [Pattern]",
            """
            [AttributeUsage(AttributeTargets.Property)]
            public sealed class EvenAttribute : ValidationAttribute;
            """),
        WrongDeclaration.OfSpec(
            "a required field that is none",
            """
            [{|CRD0214:Schema(Required = ["y"])|}]
            public Foo? A { get; init; }
            """,
            "The API server accepts required[0] of 'A', and it is wrong all the same: there is no property 'y': unknown fields are dropped, so that no object is allowed",
            """
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a limit that says nothing, in JSON",
            """"
            [{|CRD0214:RawSchema("""{"type":"array","items":{"type":"integer","maxLength":3}}""")|}]
            public object? A { get; init; }
            """",
            "The API server accepts maxLength of 'A[]', and it is wrong all the same: says nothing about a value of type integer"),
        WrongDeclaration.OfSpec(
            "an exclusive limit without the limit",
            """
            [{|CRD0212:Schema(ExclusiveMinimum = true)|}]
            public int A { get; init; }
            """,
            "The schema of 'A' is not allowed: exclusiveMinimum needs a minimum"),
        WrongDeclaration.OfSpec(
            "an embedded resource whose kind is a number",
            """
            [{|CRD0212:EmbeddedResource|}]
            public Foo? A { get; init; }
            """,
            "The schema of 'A' is not allowed: the kind of an embedded resource is a string",
            """
            public sealed record Foo
            {
                public int Kind { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a branch with a title",
            """
            [{|CRD0212:AnyOf(Title = "x")|}]
            public string? A { get; init; }
            """,
            "The schema of 'A' is not allowed: title is not allowed in a branch of allOf, anyOf, oneOf or not"),
        WrongDeclaration.OfSpec(
            "branches of an integer or string",
            """
            [{|CRD0212:AnyOf(MinLength = 1)|}]
            public IntOrString A { get; init; }
            """,
            "The schema of 'A' is not allowed: the anyOf of x-kubernetes-int-or-string is exactly [{type: integer}, {type: string}]"),
    ];
}
