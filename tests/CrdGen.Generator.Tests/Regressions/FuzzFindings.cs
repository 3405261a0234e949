using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Regressions;

/// <summary>What the fuzz run found, cut down.</summary>
public class FuzzFindings
{
    [Theory]
    [InlineData("""[CustomResource("acme.io", "v1")] public partial class A; [CustomResource("acme.io", "v2")] public partial class A;""")]
    [InlineData("""[CustomResource("acme.io", "v1")] public partial class A { [CustomResource("acme.io", "v2")] public class A;""")]
    [InlineData("""[CustomResource("acme.io", "v1")] public partial class A; [CustomResource("acme.io", "v2")] public partial record A;""")]
    [InlineData("""[CustomResource("acme.io", "v1")] public class A; [CustomResource("acme.io", "v2")] public class A;""")]
    [InlineData("""class O { [CustomResource("acme.io", "v1")] partial class A; } record O { [CustomResource("acme.io", "v2")] partial class A; }""")]
    public void Two_declarations_of_one_name_do_not_stop_the_generator(string source) => NoFailure(GeneratorRun.Of(source));

    [Theory]
    [InlineData("public Modes A { get; init; } = \"a\";")]
    [InlineData("public Modes A { get; init; } = 1.5;")]
    [InlineData("public byte[] A { get; init; } = [\"a\"];")]
    [InlineData("public byte[] A { get; init; } = [256];")]
    [InlineData("public TimeSpan A { get; init; } = TimeSpan.FromDays(\"a\");")]
    [InlineData("public TimeSpan A { get; init; } = new(int.MaxValue, 0, 0);")]
    [InlineData("public TimeSpan A { get; init; } = TimeSpan.FromDays(1e9);")]
    public void An_initialiser_of_the_wrong_type_does_not_stop_the_generator(string member) =>
        NoFailure(GeneratorRun.OfSpec(member, "[Flags] public enum Modes { A = 1, B = 2 }"));

    [Fact]
    public void Spans_of_hours_and_days_are_defaults()
    {
        var schema = GeneratorRun.SpecSchema("""
            public TimeSpan A { get; init; } = new(1, 2, 3);

            public TimeSpan B { get; init; } = new(1, 2, 3, 4);

            public TimeSpan C { get; init; } = TimeSpan.FromMinutes(90);
            """);

        ((string?)schema["properties"]!["a"]!["default"]).ShouldBe("01:02:03");
        ((string?)schema["properties"]!["b"]!["default"]).ShouldBe("1.02:03:04");
        ((string?)schema["properties"]!["c"]!["default"]).ShouldBe("01:30:00");
    }

    [Theory]
    [InlineData("""[CelRule("true")] public object? A { get; init; }""")]
    [InlineData("""[Immutable] public IReadOnlyList<JsonElement>? A { get; init; }""")]
    [InlineData("""[CelRule("true", At = "{}")] public Dictionary<string, JsonArray>? A { get; init; }""")]
    public void Rules_on_any_JSON_are_errors(string member) =>
        GeneratorRun.OfSpec(member).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("CRD0201");

    [Fact]
    public void Sets_of_fields_name_fields_of_the_schema_where_others_are_preserved_too()
    {
        var run = GeneratorRun.OfSpec("public Pair? A { get; init; }", """
            [ExactlyOneOf("a", "b"), PreserveUnknownFields]
            public sealed record Pair
            {
                public string? A { get; init; }
            }
            """);

        run.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("CRD0206");
    }

    /// <summary>Every type has every other one twice: looked at path by path, there would be no end.</summary>
    [Theory]
    [InlineData("", "[PreserveUnknownFields]", "CRD0102")]
    [InlineData("", "[Unroll(16)]", "CRD0102")]
    [InlineData("[Unroll(16)]", "[Unroll(16)]", "CRD0110")]
    public void Entangled_types_come_to_an_end(string first, string second, string expected)
    {
        var types = Enumerable.Range(0, 12).Select(i =>
            $"public sealed record T{i} {{ {string.Concat(Enumerable.Range(0, 12).Select(j => $"{first} public T{j}? A{j} {{ get; init; }} {second} public List<T{j}>? B{j} {{ get; init; }} "))} }}");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var run = GeneratorRun.OfSpec("public T0? A { get; init; }", string.Join('\n', types));

        run.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldContain(expected);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(2_000_000_000L);
    }

    [Fact]
    public void Below_preserved_unknown_fields_a_recursion_of_other_types_ends_too()
    {
        var run = GeneratorRun.OfSpec("[PreserveUnknownFields] public Holder? A { get; init; }", """
            public sealed record Holder
            {
                public Node? Node { get; init; }
            }

            public sealed record Node
            {
                public List<Node>? Children { get; init; }
            }
            """);

        run.Diagnostics.ShouldBeEmpty();
        run.Schema["properties"]!["spec"]!["properties"]!["a"]!.ToJsonString().ShouldBe("""{"type":"object","x-kubernetes-preserve-unknown-fields":true}""");
    }

    [Theory]
    [InlineData("[EmailAddress] public char A { get; set; } = '\\0';")]
    [InlineData("[EmailAddress] public string A { get; set; } = \"\";")]
    [InlineData("[Format(\"ipv6\")] public string A { get; set; } = \"10.0.0.1\";")]
    [InlineData("[Default(float.MaxValue)] public IntOrString A { get; set; }")]
    public void Defaults_of_the_wrong_format_are_errors(string member) =>
        GeneratorRun.OfSpec(member).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("CRD0301");

    [Fact]
    public void An_immutable_list_in_an_item_has_nothing_to_compare_with() =>
        GeneratorRun.OfSpec("public List<Item>? A { get; init; }", "public sealed record Item { [Immutable] public List<string>? B { get; init; } }")
            .Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("CRD0505");

    private static void NoFailure(GeneratorRun run) =>
        run.Diagnostics.Where(diagnostic => diagnostic.Id is "CRD0901" or "CS8785").Select(diagnostic => diagnostic.GetMessage(null)).ShouldBeEmpty();
}
