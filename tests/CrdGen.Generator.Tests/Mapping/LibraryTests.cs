using System.Text.Json.Nodes;
using CrdGen.GeneratorHarness;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>Types of another assembly, of which there is no source: no doc comments, no initialisers.</summary>
public sealed class LibraryTests
{
    private const string Library = """
        namespace Lib;

        /// <summary>Not seen from outside.</summary>
        [Pattern("^[a-z]+$")] public readonly record struct Label([MaxLength(9)] string Value);

        public readonly record struct Id(string Value);

        public record Item(string Name, [Range(1, 5)] int Size = 3, [property: JsonPropertyName("odd-name")] bool Odd = false);

        public readonly record struct Pair(int X, int Y);

        public class Plain(string Name)
        {
            public string Name { get; } = Name;
            [Default(4)] public int Count { get; set; } = 4;
            public Color Color { get; set; } = Color.Green;
        }

        public enum Color { Red, [JsonStringEnumMemberName("g")] Green }

        [KubernetesType("io.k8s.apimachinery.pkg.util.intstr.IntOrString")] public class Mine;
        """;

    [Theory]
    [InlineData("Lib.Label", """{"maxLength":9,"pattern":"^[a-z]+$","type":"string"}""")]
    [InlineData("List<Lib.Label>", """{"items":{"maxLength":9,"pattern":"^[a-z]+$","type":"string"},"type":"array"}""")]
    [InlineData("Dictionary<Lib.Id, Lib.Label>", """{"additionalProperties":{"maxLength":9,"pattern":"^[a-z]+$","type":"string"},"type":"object"}""")]
    [InlineData("Lib.Pair", """{"properties":{"x":{"format":"int32","type":"integer"},"y":{"format":"int32","type":"integer"}},"required":["x","y"],"type":"object"}""")]
    [InlineData("Lib.Item", """{"properties":{"name":{"type":"string"},"odd-name":{"default":false,"type":"boolean"},"size":{"default":3,"format":"int32","maximum":5,"minimum":1,"type":"integer"}},"required":["name"],"type":"object"}""")]
    [InlineData("Lib.Plain", """{"properties":{"color":{"enum":["Red","g"],"type":"string"},"count":{"default":4,"format":"int32","type":"integer"},"name":{"type":"string"}},"type":"object"}""")]
    [InlineData("Lib.Mine", """{"anyOf":[{"type":"integer"},{"type":"string"}],"x-kubernetes-int-or-string":true}""")]
    [InlineData("Condition", null)]
    public void A_compiled_type_maps_as_its_source_would(string type, string? schema)
    {
        var run = Run($$"""
            namespace Test;
            [CustomResource("test.acme.io", "v1")] public partial class Widget { public required Spec Spec { get; init; } }
            public sealed record Spec { public {{type}}? Value { get; init; } }
            """);

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerErrors.ShouldBeEmpty();
        var value = run.Schema["properties"]!["spec"]!["properties"]!["value"]!;
        if (schema is not null)
        {
            value.ToJsonString().ShouldBe(JsonNode.Parse(schema)!.ToJsonString());
        }
        else
        {
            value["properties"]!["reason"]!["pattern"].ShouldNotBeNull();
        }
    }

    [Fact]
    public void A_spec_may_derive_from_a_compiled_base()
    {
        var run = Run("""
            namespace Test;
            [CustomResource("test.acme.io", "v1")] public partial class Widget { public required Spec Spec { get; init; } }
            public sealed record Spec(string Name) : Lib.Item(Name);
            """);

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerErrors.ShouldBeEmpty();
        run.Schema["properties"]!["spec"]!["properties"]!["size"]!["maximum"]!.GetValue<int>().ShouldBe(5);
    }

    private static GeneratorRun Run(string source) => GeneratorRun.Of(TestCompilation.Create([source], [TestCompilation.Library(Library)]));
}
