namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>List types, their keys, and map types.</summary>
internal static class ListTypeCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        WrongDeclaration.OfSpec(
            "a list type of a map",
            """
            [{|CRD0201:ListType(ListType.Atomic)|}]
            public Dictionary<string, string>? A { get; init; }
            """,
            "a list type does not fit 'A', which is a map"),
        WrongDeclaration.OfSpec(
            "a map type of a list",
            """
            [{|CRD0201:MapType(MapType.Atomic)|}]
            public List<string>? A { get; init; }
            """,
            "a map type does not fit 'A', which is a list"),
        WrongDeclaration.OfSpec(
            "a list map without keys",
            """
            [{|CRD0207:ListType(ListType.Map)|}]
            public List<Foo>? A { get; init; }
            """,
            "The list type of 'A' is not allowed: name the fields that identify an item: [ListType(ListType.Map, nameof(Item.Name))]",
            """
            public sealed record Foo
            {
                public required string X { get; init; }

                public string? Y { get; init; }

                public List<string> Z { get; init; } = [];
            }
            """),
        WrongDeclaration.OfSpec(
            "a key that may be absent",
            """
            [{|CRD0207:ListType(ListType.Map, nameof(Foo.Y))|}]
            public List<Foo>? A { get; init; }
            """,
            "The list type of 'A' is not allowed: the key 'y' must be required or have a default",
            """
            public sealed record Foo
            {
                public required string X { get; init; }

                public string? Y { get; init; }

                public List<string> Z { get; init; } = [];
            }
            """),
        WrongDeclaration.OfSpec(
            "a key that is a list",
            """
            [{|CRD0207:ListType(ListType.Map, nameof(Foo.Z))|}]
            public List<Foo>? A { get; init; }
            """,
            "The list type of 'A' is not allowed: the key 'z' must be a scalar",
            """
            public sealed record Foo
            {
                public required string X { get; init; }

                public string? Y { get; init; }

                public List<string> Z { get; init; } = [];
            }
            """),
        WrongDeclaration.OfSpec(
            "a key that may be null",
            """
            [{|CRD0207:ListType(ListType.Map, "x")|}]
            public List<Foo>? A { get; init; }
            """,
            "The list type of 'A' is not allowed: the key 'x' must not be nullable",
            """
            public sealed record Foo
            {
                [Nullable]
                public required string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a key twice",
            """
            [{|CRD0207:ListType(ListType.Map, "x", "X")|}]
            public List<Foo>? A { get; init; }
            """,
            "The list type of 'A' is not allowed: the key 'x' stands twice",
            """
            public sealed record Foo
            {
                public required string X { get; init; }

                public string? Y { get; init; }

                public List<string> Z { get; init; } = [];
            }
            """),
        WrongDeclaration.OfSpec(
            "a key that does not exist",
            """
            [{|CRD0206:ListType(ListType.Map, "name")|}]
            public List<Foo>? A { get; init; }
            """,
            "[ListType] names 'name', which is no field of the items of 'A': it has x, y, z",
            """
            public sealed record Foo
            {
                public required string X { get; init; }

                public string? Y { get; init; }

                public List<string> Z { get; init; } = [];
            }
            """),
        WrongDeclaration.OfSpec(
            "a list map of strings",
            """
            [{|CRD0207:ListType(ListType.Map, "x")|}]
            public List<string>? A { get; init; }
            """,
            "The list type of 'A' is not allowed: its items must be objects, and not nullable"),
        WrongDeclaration.OfSpec(
            "keys of a set",
            """
            [{|CRD0207:ListType(ListType.Set, "x")|}]
            public List<string>? A { get; init; }
            """,
            "The list type of 'A' is not allowed: keys belong to a list of type map only"),
        WrongDeclaration.OfSpec(
            "a list type that does not exist",
            """
            [{|CRD0207:ListType((ListType)9)|}]
            public List<string>? A { get; init; }
            """,
            "The list type of 'A' is not allowed: use a member of ListType"),
        WrongDeclaration.OfSpec(
            "a list type of objects as a set",
            """
            [{|CRD0108:ListType(ListType.Set)|}]
            public List<Foo>? A { get; init; }
            """,
            "'A' is a set of 'Foo', whose items would not be compared as a whole: use a list with [ListType(ListType.Map, key)], or put [MapType(MapType.Atomic)] on 'Foo'",
            """
            public sealed record Foo
            {
                public required string X { get; init; }

                public string? Y { get; init; }

                public List<string> Z { get; init; } = [];
            }
            """),
        WrongDeclaration.OfSpec(
            "a set with null",
            """
            [{|CRD0212:Items(Nullable = true)|}]
            public HashSet<string>? A { get; init; }
            """,
            "The schema of 'A' is not allowed: the items of a set cannot be nullable"),
        WrongDeclaration.OfSpec(
            "a set with null by attributes",
            """
            [Items(Nullable = true), {|CRD0212:ListType(ListType.Set)|}]
            public List<string>? A { get; init; }
            """,
            "The schema of 'A' is not allowed: the items of a set cannot be nullable"),
        WrongDeclaration.OfSpec(
            "a set of sets",
            """
            [ListType(ListType.Set), {|CRD0212:Items(ListType = ListType.Set)|}]
            public List<List<string>>? A { get; init; }
            """,
            "The schema of 'A' is not allowed: lists that are items of a set must be atomic"),
        WrongDeclaration.OfSpec(
            "a list map with null",
            """
            [ListType(ListType.Map, "x"), {|CRD0212:Items(Nullable = true)|}]
            public List<Foo>? A { get; init; }
            """,
            "The schema of 'A' is not allowed: the items of a list of type map are objects, and not nullable",
            """
            public sealed record Foo
            {
                public required string X { get; init; }

                public string? Y { get; init; }

                public List<string> Z { get; init; } = [];
            }
            """),
        WrongDeclaration.OfSpec(
            "a key made nullable from above",
            """
            [ListType(ListType.Map, "x"), {|CRD0212:Schema(At = "[].x", Nullable = true)|}]
            public List<Foo>? A { get; init; }
            """,
            "The schema of 'A' is not allowed: the key 'x' must not be nullable",
            """
            public sealed record Foo
            {
                public required string X { get; init; }

                public string? Y { get; init; }

                public List<string> Z { get; init; } = [];
            }
            """),
    ];
}
