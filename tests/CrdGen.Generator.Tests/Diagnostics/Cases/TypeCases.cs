namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>Types that cannot be mapped.</summary>
internal static class TypeCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        WrongDeclaration.OfSpec(
            "a value tuple",
            "public (int, string) {|CRD0101:A|} { get; init; }",
            "'A' has the type '(int, string)', which has no schema: System.Text.Json writes a value tuple as {}; declare a record with these fields"),
        WrongDeclaration.OfSpec(
            "a tuple",
            "public Tuple<int, string>? {|CRD0101:A|} { get; init; }",
            "'A' has the type 'Tuple<int, string>', which has no schema: its fields have no names; declare a record with these fields"),
        WrongDeclaration.OfSpec(
            "a delegate",
            "public Action? {|CRD0101:A|} { get; init; }",
            "'A' has the type 'Action', which has no schema: a delegate is code, not data; remove the property or put [JsonIgnore] on it"),
        WrongDeclaration.OfSpec(
            "an array of two dimensions",
            "public int[,]? {|CRD0101:A|} { get; init; }",
            "'A' has the type 'int[*,*]', which has no schema: System.Text.Json does not write arrays of several dimensions; use an array of arrays"),
        WrongDeclaration.OfSpec(
            "an integer of the machine's width",
            "public nint {|CRD0101:A|} { get; init; }",
            "'A' has the type 'nint', which has no schema: its width differs between machines; use int or long"),
        WrongDeclaration.OfSpec(
            "a big integer",
            "public System.Numerics.BigInteger {|CRD0101:A|} { get; init; }",
            "'A' has the type 'BigInteger', which has no schema: JSON numbers in Kubernetes have 64 bits; use long, or string with a pattern"),
        WrongDeclaration.OfSpec(
            "a type",
            "public Type? {|CRD0101:A|} { get; init; }",
            "'A' has the type 'Type', which has no schema: a type is no data; use string"),
        WrongDeclaration.OfSpec(
            "a list of streams",
            "public List<System.IO.Stream>? {|CRD0101:A|} { get; init; }",
            "'A' has the type 'Stream', which has no schema: a stream is no data; use byte[]"),
        WrongDeclaration.OfSpec(
            "an address",
            "public System.Net.IPAddress? {|CRD0101:A|} { get; init; }",
            """'A' has the type 'IPAddress', which has no schema: System.Text.Json does not write it; use string with [Format("ipv4")] or [Format("ipv6")]"""),
        WrongDeclaration.OfSpec(
            "a task",
            "public System.Threading.Tasks.Task<int>? {|CRD0101:A|} { get; init; }",
            "'A' has the type 'Task<int>', which has no schema: it is a computation, not data; use the value's own type"),
        WrongDeclaration.OfSpec(
            "a type that does not exist (C# refuses it too)",
            "public Missing {|CRD0101:A|} { get; init; }",
            "'A' has the type 'Missing', which has no schema: the type does not exist"),
        WrongDeclaration.OfSpec(
            "a cycle over a list",
            "public Foo? A { get; init; }",
            "Kubernetes schemas cannot be recursive (Foo.Bar → Bar.Foos → Foo): put [Unroll(n)] or [PreserveUnknownFields] on one of these properties",
            """
            public sealed record Foo
            {
                public Bar? Bar { get; init; }
            }

            public sealed record Bar
            {
                public List<Foo>? {|CRD0102:Foos|} { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a resource that contains itself",
            "public Widget? {|CRD0102:A|} { get; init; }",
            "Kubernetes schemas cannot be recursive (Widget.Spec → Spec.A → Widget): put [Unroll(n)] or [PreserveUnknownFields] on one of these properties"),
        WrongDeclaration.OfSpec(
            "a converter on a property",
            """
            [JsonConverter(typeof(Converter))]
            public int {|CRD0103:A|} { get; init; }
            """,
            "'A' is written by the converter 'Converter', so its schema is not known: say it with [RawSchema]",
            "public abstract class Converter : JsonConverter<int>;"),
        WrongDeclaration.OfSpec(
            "a converter on a type",
            "public Foo? A { get; init; }",
            "'Foo' is written by the converter 'Converter', so its schema is not known: say it with [RawSchema]",
            """
            [JsonConverter(typeof(Converter))]
            public sealed record {|CRD0103:Foo|};

            public abstract class Converter : JsonConverter<Foo>;
            """),
        WrongDeclaration.OfSpec(
            "an interface",
            "public IFoo? {|CRD0104:A|} { get; init; }",
            "'A' has the type 'IFoo', which is an interface: name its derived types with [JsonDerivedType], or use a concrete type",
            "public interface IFoo;"),
        WrongDeclaration.OfSpec(
            "an abstract class as a property",
            "public Foo? {|CRD0104:A|} { get; init; }",
            "'A' has the type 'Foo', which is abstract: name its derived types with [JsonDerivedType], or use a concrete type",
            "public abstract record Foo;"),
        WrongDeclaration.OfSpec(
            "a polymorphic class without derived types",
            "public Foo? {|CRD0104:A|} { get; init; }",
            "'A' has the type 'Foo', which is [JsonPolymorphic] without derived types: name its derived types with [JsonDerivedType], or use a concrete type",
            """
            [JsonPolymorphic]
            public record Foo;
            """),
        WrongDeclaration.OfSpec(
            "a dictionary with keys of any type",
            "public Dictionary<object, string>? {|CRD0106:A|} { get; init; }",
            "'A' has keys of the type 'object': use string, an enum, or another type that System.Text.Json writes as a property name"),
        WrongDeclaration.OfSpec(
            "a set of objects",
            "public HashSet<Foo>? {|CRD0108:A|} { get; init; }",
            "'A' is a set of 'Foo', whose items would not be compared as a whole: use a list with [ListType(ListType.Map, key)], or put [MapType(MapType.Atomic)] on 'Foo'",
            """
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "an enum with one name twice",
            "public Color A { get; init; }",
            "The enum 'Color' cannot be mapped: two members have the name 'red' in JSON",
            """
            public enum Color
            {
                [JsonStringEnumMemberName("red")]
                Red,

                [JsonStringEnumMemberName("red")]
                {|CRD0109:Crimson|},
            }
            """),
        WrongDeclaration.OfSpec(
            "an enum without members",
            "public Color A { get; init; }",
            "The enum 'Color' cannot be mapped: it has no members, so that no value would be allowed",
            "public enum {|CRD0109:Color|};"),
        WrongDeclaration.OfSpec(
            "a generic type that grows without end",
            "public Foo<int>? A { get; init; }",
            "The schema of 'X' is too large: types nest deeper than 64 levels, the last of them 'Foo<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<int>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>'",
            """
            public sealed record Foo<T>
            {
                public Foo<List<T>>? {|CRD0110:X|} { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a Kubernetes type that does not exist",
            "public Foo? A { get; init; }",
            "'Foo' stands for the Kubernetes type 'io.k8s.api.core.v1.Nonsense': CrdGen has no data about it; use JsonObject, or a type of your own",
            """
            [KubernetesType("io.k8s.api.core.v1.Nonsense")]
            public sealed record {|CRD0113:Foo|};
            """),
        WrongDeclaration.OfSpec(
            "a Kubernetes type that contains itself",
            "public Foo? A { get; init; }",
            "'Foo' stands for the Kubernetes type 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps': it is recursive, and Kubernetes schemas cannot be; use JsonObject, or [PreserveUnknownFields] on the property",
            """
            [KubernetesType("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps")]
            public sealed record {|CRD0113:Foo|};
            """),
        WrongDeclaration.OfSpec(
            "keys with constraints",
            "public Dictionary<Name, string>? {|CRD0116:A|} { get; init; }",
            """The keys of 'A' are of type 'Name', but a schema says nothing about keys: use [CelRule("self.all(key, …)")] on the property, or string keys""",
            """
            [Pattern("^a$")]
            public readonly record struct Name(string Value);
            """),
        WrongDeclaration.OfSpec(
            "a collection of anything",
            "public System.Collections.ArrayList? {|CRD0114:A|} { get; init; }",
            "'A' has the type 'ArrayList', which does not say what it holds: use List<T> or Dictionary<string, T>"),
    ];
}
