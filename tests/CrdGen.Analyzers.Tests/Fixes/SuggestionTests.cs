using CrdGen.Analyzers.Tests.Harness;
using CrdGen.Generator.Tests.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CrdGen.Analyzers.Tests.Fixes;

/// <summary>Hidden diagnostics stand exactly where the generator's own do, each with the number of that plus 2000.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("""
        [CustomResource("acme.io", "v1", Storage = true)] public partial class A { }
        [{|CRD2010:CustomResource("acme.io", "v2", Kind = "A", Storage = true)|}] public partial class B { }
        """)]
    [InlineData("""
        public class Outer { [CustomResource("acme.io", "v1")] public partial class {|CRD2016:A|} { } }
        """)]
    [InlineData("""
        [CustomResource("acme.io", "v1")] public partial class A { [{|CRD2207:ListType(ListType.Map)|}] public List<Item>? Items { get; init; } }
        public sealed record Item(string Name);
        """)]
    [InlineData("""
        [CustomResource("acme.io", "v1")] [{|CRD2405:PrinterColumn("A", ".spec.sise")|}] public partial class A { public Spec? Spec { get; init; } }
        public sealed record Spec(int Size);
        """)]
    [InlineData("""
        [CustomResource("acme.io", "v1")] public partial class A { public Spec? Spec { get; init; } }
        public sealed record Spec { [CelRule({|CRD2509:"self.all(a, self.exists_one(b, a == b))"|})] public List<string> Names { get; init; } = []; }
        """)]
    public void Stands_where_the_generators_own_does(string marked)
    {
        var markup = Markup.Parse(marked);
        var expected = markup.Places.Select(place => $"{place.Id} {place.Span}").ToList();
        AnalyzerRun.Of(markup.Source).Select(d => $"{d.Id} {d.Location.SourceSpan}").ShouldBe(expected);
        AnalyzerRun.Of(markup.Source).ShouldAllBe(d => d.Severity == DiagnosticSeverity.Hidden);
        AnalyzerRun.Generator(markup.Source).Select(d => $"{d.Id.Replace("CRD0", "CRD2", StringComparison.Ordinal)} {d.Location.SourceSpan}").ShouldBe(expected);
    }

    [Fact]
    public void Rules_in_text_and_classes_that_are_not_partial_are_pointed_at()
    {
        var markup = Markup.Parse("""
            [CustomResource("acme.io", "v1")] public class {|CRD2016:A|} { public Spec? Spec { get; init; } }
            [{|CRD2601:CelRule("self.a > 0")|}] public sealed record Spec(int A);
            """);
        AnalyzerRun.Of(markup.Source).Select(d => $"{d.Id} {d.Location.SourceSpan}").ShouldBe(markup.Places.Select(place => $"{place.Id} {place.Span}"));
    }
}
