using CrdGen.Analyzers.Tests.Harness;
using CrdGen.TestSupport;
using Microsoft.CodeAnalysis;

namespace CrdGen.Analyzers.Tests;

/// <summary>Each rule has a page and a line in the release notes; hidden ones lead to the page of what they fix.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Reviews => [.. AnalyzerRun.Rules.Where(rule => rule.Category == "CrdGen.ApiReview").Select(rule => rule.Id)];

    [Fact]
    public void Ids_are_distinct() => AnalyzerRun.Rules.Select(rule => rule.Id).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Every_rule_has_a_page_with_its_title_and_an_example(string id)
    {
        var rule = AnalyzerRun.Rules.Single(candidate => candidate.Id == id);
        (rule.IsEnabledByDefault, rule.DefaultSeverity, rule.HelpLinkUri).ShouldBe((false, DiagnosticSeverity.Warning, $"docs/rules/{id}.md"));
        var page = File.ReadAllText(Repository.File("docs", "rules", id + ".md"));
        page.ShouldStartWith($"# {id}: {rule.Title}\n\nApiReview, off by default.\n");
        foreach (var section in (string[])["## Wrong\n", "## Right\n", "## How to fix it\n", "## The rule of Kubernetes\n", $"dotnet_diagnostic.{id}.severity = warning\n"])
        {
            page.ShouldContain(section);
        }
    }

    [Fact]
    public void Hidden_ones_lead_to_a_page_and_have_a_fix()
    {
        var hidden = AnalyzerRun.Rules.Where(rule => rule.DefaultSeverity == DiagnosticSeverity.Hidden).ToList();
        hidden.ShouldAllBe(rule => File.Exists(Repository.File(rule.HelpLinkUri.Split('/'))));
        FixRun.FixableIds.Order(StringComparer.Ordinal).ShouldBe(hidden.Select(rule => rule.Id));
    }

    [Fact]
    public void The_release_notes_list_every_rule()
    {
        var notes = File.ReadAllLines(Repository.File("generator", "CrdGen.Analyzers", "AnalyzerReleases.Unshipped.md")).Where(line => line.StartsWith("CRD", StringComparison.Ordinal));
        notes.ShouldBe(AnalyzerRun.Rules.Select(rule => $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Disabled")} | {rule.Title}"));
    }
}
