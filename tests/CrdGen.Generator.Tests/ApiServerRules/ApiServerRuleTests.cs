using CrdGen.Generator.Tests.ApiServerRules.Rows;
using CrdGen.Generator.Tests.Diagnostics;
using CrdGen.GeneratorHarness;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Definitions;
using CrdGen.TestSupport;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.ApiServerRules;

/// <summary>
/// The rules that the API server (k8s.io/apiextensions-apiserver 0.36) applies to definitions, clause by clause: what breaks one in
/// C# has its diagnostic at its place, and the API server's code refuses the definition that would come of it. The words of
/// diagnostics are in <see cref="WrongDeclarationTests"/>.
/// </summary>
public sealed class ApiServerRuleTests
{
    private const int Count = 41;

    private static readonly IReadOnlyList<ServerRule> All =
        [.. NameRows.All, .. ColumnRows.All, .. StructureRows.All, .. ListRows.All, .. RuleRows.All, .. ConversionRows.All, .. AcceptedRows.All];

    public static TheoryData<string> Reachable => [.. All.Where(rule => rule.IsReachable).Select(rule => rule.ToString())];

    public static TheoryData<string> Asked => [.. All.Where(rule => rule.Answer != Answer.Unasked).Select(rule => rule.ToString())];

    public static TheoryData<string> Advised => [.. All.Where(rule => rule.Number is 13 or 41 && rule.Answer == Answer.Accepted).Select(rule => rule.ToString())];

    [Theory]
    [MemberData(nameof(Reachable))]
    public void Is_reported_at_its_place(string rule)
    {
        var markup = Markup.Parse(Find(rule).Source);
        var run = GeneratorRun.Of(markup.Source);

        var expected = markup.Places.Select(place => $"{place.Id} at '{markup.Source.Substring(place.Span.Start, place.Span.Length)}' {place.Span}");
        var actual = run.Diagnostics
            .OrderBy(d => d.Location.SourceSpan.Start).ThenByDescending(d => d.Location.SourceSpan.Length)
            .Select(d => $"{d.Id} at '{d.Location.SourceTree?.GetText(TestContext.Current.CancellationToken).ToString(d.Location.SourceSpan)}' {d.Location.SourceSpan}");
        string.Join('\n', actual).ShouldBe(string.Join('\n', expected), string.Join('\n', run.Diagnostics));
        markup.Places.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Is_answered_so_by_the_API_server(string rule)
    {
        var verdict = CrdOracle.Judge(Find(rule).Broken());
        AnswersOf(verdict.Decode is not null, verdict.Errors.Select(error => error.Type), verdict.Warnings).ShouldContain(Find(rule).Answer, verdict.ToString());
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Is_answered_so_by_our_validation(string rule)
    {
        var verdict = DefinitionValidator.Validate(JsonReader.Read(Find(rule).Broken()));
        AnswersOf(verdict.DecodingProblems.Count > 0, verdict.Errors.Select(error => error.Type), verdict.Warnings).ShouldContain(Find(rule).Answer, string.Join('\n', verdict.Errors));
    }

    [Theory]
    [MemberData(nameof(Advised))]
    public void Is_advised_against_by_lint(string rule)
    {
        var verdict = DefinitionValidator.Validate(JsonReader.Read(Find(rule).Broken()));
        verdict.IsAccepted.ShouldBeTrue();
        verdict.Advice.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_lint_has_nothing_against_is_silent() => DefinitionValidator.Validate(JsonReader.Read(ServerRule.Base)).Advice.ShouldBeEmpty();

    [Fact]
    public void What_the_rules_change_is_accepted()
    {
        var verdict = CrdOracle.Judge(ServerRule.Base);
        verdict.IsClean.ShouldBeTrue(verdict.ToString());
    }

    [Fact]
    public void Every_rule_is_there() => All.Select(rule => rule.Number).Distinct().Order().ShouldBe(Enumerable.Range(1, Count));

    [Fact]
    public void Every_clause_has_a_name_of_its_own() => All.Select(rule => rule.ToString()).ShouldBeUnique();

    private static ServerRule Find(string rule) => All.Single(candidate => candidate.ToString() == rule);

    private static List<Answer> AnswersOf(bool isUndecodable, IEnumerable<string> errors, IReadOnlyList<string>? warnings)
    {
        var answers = errors.Select(error => Enum.Parse<Answer>(error.Replace("FieldValue", "", StringComparison.Ordinal))).ToList();
        return isUndecodable ? [Answer.Undecodable] : answers.Count > 0 ? answers : warnings is { Count: > 0 } ? [Answer.Warning] : [Answer.Accepted];
    }
}
