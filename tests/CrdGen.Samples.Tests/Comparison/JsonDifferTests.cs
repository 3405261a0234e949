using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace CrdGen.Samples.Tests.Comparison;

public class JsonDifferTests
{
    [Theory]
    [InlineData("""{"a": 1, "b": [true, null]}""", """{"b": [true, null], "a": 1.0}""")]
    [InlineData("""{"required": ["a", "b"]}""", """{"required": ["b", "a"]}""")]
    [InlineData("""{"enum": ["a", "b"]}""", """{"enum": ["b", "a"]}""")]
    public void Documents_of_one_meaning_are_equal(string expected, string actual) => Differences(expected, actual).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"a": 1}""", """{}""", "$.a: missing, expected 1")]
    [InlineData("""{}""", """{"a": {"b": 1}}""", """$.a: unexpected {"b":1}""")]
    [InlineData("""{"a": {"b.c/d": 1}}""", """{"a": {"b.c/d": "1"}}""", """$.a['b.c/d']: expected 1, was "1" """)]
    [InlineData("""{"a": [1, 2]}""", """{"a": [1]}""", "$.a[1]: missing, expected 2")]
    [InlineData("""{"a": ["x", "y"]}""", """{"a": ["y", "x"]}""", """$.a[0]: expected "x", was "y" """, """$.a[1]: expected "y", was "x" """)]
    [InlineData("""{"required": ["a"]}""", """{"required": ["b"]}""", """$.required: lacks "a" """, """$.required: has "b", which is not expected""")]
    public void A_difference_names_its_place(string expected, string actual, params string[] differences) =>
        Differences(expected, actual).ShouldBe(differences.Select(difference => difference.TrimEnd()));

    [Fact]
    public void Long_texts_are_shown_from_where_they_differ()
    {
        var same = new string('x', 1000);
        Differences($$"""{"a": "{{same}}left"}""", $$"""{"a": "{{same}}right"}""")
            .ShouldHaveSingleItem()
            .ShouldBe($"$.a: expected \"{same[..30]}left\", was \"{same[..30]}right\" (from character 970)");
    }

    private static IEnumerable<string> Differences(string expected, string actual) =>
        JsonDiffer.Compare(JsonNode.Parse(expected), JsonNode.Parse(actual)).Select(difference => difference.ToString());
}
