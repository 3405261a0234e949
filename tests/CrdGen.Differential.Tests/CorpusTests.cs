using CrdGen.SampleObjects;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Definitions;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Differential.Tests;

/// <summary>Published definitions, as they are: no false alarm.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void No_published_definition_has_an_error()
    {
        Corpus.All.Count.ShouldBeGreaterThanOrEqualTo(249);
        foreach (var published in Corpus.All)
        {
            var verdict = DefinitionValidator.Validate(published.Json);
            verdict.Name.ShouldBe(published.Name);
            verdict.DecodingProblems.ShouldBeEmpty(published.Name);
            verdict.Errors.ShouldBeEmpty(published.Name);
        }
    }

    [Fact]
    public void The_model_of_a_definition_has_no_error_either()
    {
        foreach (var published in Corpus.All)
        {
            DefinitionValidator.Validate(published.Definition).Errors.ShouldBeEmpty(published.Name);
        }
    }

    [Fact]
    public void Warnings_are_those_of_the_API_server()
    {
        Assets.Require("crdoracle");
        foreach (var published in Corpus.All)
        {
            var expected = CrdOracle.Judge(published.Json.ToString());
            expected.IsAccepted.ShouldBeTrue(expected.ToString());
            DefinitionValidator.Validate(published.Json).Warnings.Order(StringComparer.Ordinal).ShouldBe((expected.Warnings ?? []).Order(StringComparer.Ordinal), published.Name);
        }
    }

    /// <summary>An update that changes nothing is admitted, whatever the definition.</summary>
    [Fact]
    public void An_update_to_the_same_has_no_error()
    {
        foreach (var published in Corpus.All)
        {
            DefinitionValidator.ValidateUpdate(published.Json, published.Json).Errors.ShouldBeEmpty(published.Name);
        }
    }

    /// <summary>What is said of published definitions beyond the API server must be true: few things are.</summary>
    [Fact]
    public void Advice_is_rare()
    {
        var advice = Corpus.All.SelectMany(published => DefinitionValidator.Validate(published.Json).Advice.Select(found => $"{published.Name}: {found}")).ToList();
        advice.Count.ShouldBeLessThan(30, string.Join('\n', advice));
    }

    /// <summary>The places of errors are places in the file.</summary>
    [Fact]
    public void Paths_lead_back_to_the_file()
    {
        var published = Corpus.All.First(d => d.Json.Get("spec")!.Get("versions")!.Items.Count == 1);
        var schema = published.Json.Get("spec")!.Get("versions")!.Items[0];
        var broken = JsonValue.From(schema.Members.Where(m => m.Name != "name").Append(new("name", JsonValue.From("A B"))));
        var json = JsonValue.From(published.Json.Members.Select(m => m.Name != "spec" ? m : new("spec", JsonValue.From(m.Value.Members.Select(s => s.Name != "versions" ? s : new("versions", JsonValue.From(new[] { broken })))))));
        DefinitionValidator.Validate(json).Errors.Select(error => string.Join('/', error.Path.SourceSegments())).Distinct().ShouldBe(["spec/versions/0/name"]);
    }
}
