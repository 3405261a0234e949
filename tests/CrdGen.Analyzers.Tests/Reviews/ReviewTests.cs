using CrdGen.Analyzers.Tests.Harness;
using CrdGen.Generator.Tests.Diagnostics;
using CrdGen.GeneratorHarness;

namespace CrdGen.Analyzers.Tests.Reviews;

/// <summary>Each rule at its exact place, and silent where it should be.</summary>
public sealed class ReviewTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, ReviewCases.All.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_reported_at_its_place(int number)
    {
        var review = ReviewCases.All[number];
        var markup = Markup.Parse(review.Source);
        AnalyzerRun.Generator(markup.Source).ShouldBeEmpty("the generator has no objection");
        var expected = markup.Places.Zip(review.Messages, (place, message) => $"{place.Id} at '{markup.Source.Substring(place.Span.Start, place.Span.Length)}' {place.Span}: {message}");
        var actual = AnalyzerRun.Of(markup.Source, review.Id).Where(d => d.Id.StartsWith("CRD1", StringComparison.Ordinal)).Select(AnalyzerRun.Describe);
        string.Join('\n', actual).ShouldBe(string.Join('\n', expected), review.ToString());
        review.Messages.Length.ShouldBe(markup.Places.Count);
    }

    [Fact]
    public void Every_rule_has_cases_of_both_kinds()
    {
        foreach (var rule in AnalyzerRun.Rules.Where(rule => rule.Category == "CrdGen.ApiReview"))
        {
            ReviewCases.All.Where(review => review.Id == rule.Id).Select(review => review.Messages.Length > 0).Distinct().Count().ShouldBe(2, rule.Id);
        }
    }

    [Fact]
    public void Nothing_is_said_unless_it_is_switched_on() =>
        AnalyzerRun.Of(Markup.Parse(ReviewCases.All[0].Source).Source).ShouldBeEmpty();

    [Fact]
    public void Types_that_no_resource_reaches_are_nobodys_business()
    {
        const string source = "namespace Test; public sealed record Spec(double Ratio, bool Fast, uint Count);";
        AnalyzerRun.Of(source, [.. AnalyzerRun.Rules.Select(rule => rule.Id)]).ShouldBeEmpty();
        AnalyzerRun.Of(source + "[CustomResource(\"acme.io\", \"v1\")] public partial class Other;", [.. AnalyzerRun.Rules.Select(rule => rule.Id)]).ShouldBeEmpty();
    }

    [Fact]
    public void Base_classes_generic_types_and_other_files_are_reached_once()
    {
        var compilation = TestCompilation.Create(
            """
            using Mine = CrdGen.CustomResourceAttribute;
            namespace Test;
            [Mine("acme.io", "v1")] public partial class Widget { public Both? Spec { get; init; } }
            [CustomResource("acme.io", "v2", Kind = "Widget", Storage = true)] public partial class WidgetV2 { public Both? Spec { get; init; } }
            """,
            """
            namespace Test;
            public record Base { public double Ratio { get; init; } = 1; }
            public sealed record Both : Base { public Range<int>? Ports { get; init; } public Range<double>? Shares { get; init; } }
            public sealed record Range<T> { public T? Low { get; init; } }
            """);
        AnalyzerRun.Of(compilation, "CRD1001").Where(d => d.Id == "CRD1001").Select(d => d.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(d.Location.SourceSpan)).ShouldBe(["Ratio", "Low"]);
    }

    /// <summary>What the generator adds to a class is not the author's.</summary>
    [Fact]
    public void Generated_code_is_not_reviewed()
    {
        var run = GeneratorRun.Of("namespace Test; [CustomResource(\"acme.io\", \"v1\")] public partial class Widget { /** <summary>A.</summary> */ public int? Spec { get; init; } }");
        AnalyzerRun.Of((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)run.Output, [.. AnalyzerRun.Rules.Select(rule => rule.Id)]).ShouldBeEmpty();
    }
}
