using CrdGen.GeneratorHarness;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Regressions;

/// <summary>What the tests against the API server found.</summary>
public class ApiServerFindings
{
    [Fact]
    public void Denied_values_and_branches_take_arrays()
    {
        var schema = GeneratorRun.SpecSchema("""
            [DeniedValues("a", "b")]
            public string? Denied { get; init; }

            [Not(Enum = ["a", "b"])]
            public string? Not { get; init; }
            """);

        const string expected = """{"enum":["a","b"]}""";
        schema["properties"]!["denied"]!["not"]!.ToJsonString().ShouldBe(expected);
        schema["properties"]!["not"]!["not"]!.ToJsonString().ShouldBe(expected);
    }

    [Fact]
    public void Branches_require_fields_by_name()
    {
        var run = GeneratorRun.OfSpec("public Pair? Pair { get; init; }", """
            [OneOf(Required = [nameof(A)]), OneOf(Required = ["b"])]
            public sealed record Pair
            {
                public string? A { get; init; }

                public string? B { get; init; }
            }
            """);

        run.Diagnostics.ShouldBeEmpty();
        run.Schema["properties"]!["spec"]!["properties"]!["pair"]!["oneOf"]!.ToJsonString().ShouldBe("""[{"required":["a"]},{"required":["b"]}]""");
    }

    [Fact]
    public void Sets_of_fields_and_list_keys_know_renamed_properties_by_their_CSharp_name()
    {
        var run = GeneratorRun.OfSpec(
            """
            [ListType(ListType.Map, nameof(Pair.A)), MaxLength(50)]
            public IReadOnlyList<Pair>? Pairs { get; init; }
            """,
            """
            [AtMostOneOf(nameof(A), nameof(B))]
            public sealed record Pair
            {
                [JsonPropertyName("x-a")]
                public required string A { get; init; }

                public string? B { get; init; }
            }
            """);

        run.Diagnostics.ShouldBeEmpty();
        var pairs = run.Schema["properties"]!["spec"]!["properties"]!["pairs"]!;
        pairs["x-kubernetes-list-map-keys"]!.ToJsonString().ShouldBe("""["x-a"]""");
        ((string?)pairs["items"]!["x-kubernetes-validations"]![0]!["rule"]).ShouldBe("[has(self.x__dash__a),has(self.b)].filter(x,x==true).size() <= 1");
    }

    [Fact]
    public void A_default_of_one_derived_type_is_not_filled_into_the_others()
    {
        var run = GeneratorRun.OfSpec("public Shape? Shape { get; init; }", """
            [JsonDerivedType(typeof(Circle), "circle"), JsonDerivedType(typeof(Square), "square")]
            public abstract record Shape
            {
                public int Z { get; init; } = 1;
            }

            public sealed record Circle : Shape
            {
                public int Radius { get; init; } = 2;
            }

            public sealed record Square : Shape;
            """);

        var properties = run.Schema["properties"]!["spec"]!["properties"]!["shape"]!["properties"]!;
        properties["radius"]!["default"].ShouldBeNull();
        ((int?)properties["z"]!["default"]).ShouldBe(1);
    }
}
