using System.Text.Json.Nodes;
using CrdGen.Client.Yaml;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Yaml;

/// <summary>The reader itself is tested with the tool; here it is what becomes of it.</summary>
public sealed class YamlJsonTests
{
    [Theory]
    [InlineData("a: 1\nb: [x, 1.5, yes, ~]\n", """{"a":1,"b":["x",1.5,true,null]}""")]
    [InlineData("a: 18446744073709551615\nb: 0x1F\nc: 010\nd: 1e3\n", """{"a":18446744073709551615,"b":31,"c":8,"d":1000}""")]
    [InlineData("a: &x {b: 1}\nc: *x\nd: {<<: *x, e: 2}\n", """{"a":{"b":1},"c":{"b":1},"d":{"e":2,"b":1}}""")]
    [InlineData("{\n\t\"a\": [1, \"no\"]\n}\n", """{"a":[1,"no"]}""")]
    [InlineData("a: 1\n---\n# nothing\n---\nb: 2\n", """{"a":1}""", """{"b":2}""")]
    [InlineData("{\"a\":1}\n{\"b\":2}", """{"a":1}""", """{"b":2}""")]
    public void Documents(string text, params string[] json) =>
        YamlJson.ReadAll(text).Select(document => document!.ToJsonString()).ShouldBe(json);

    [Theory]
    [InlineData("a: 1\nb:\n  c: 1\n  c: 2\n", "x.yaml(4,3): the field \"c\" stands twice; before in line 3", 4, 3)]
    [InlineData("{\"a\": 1,\n \"a\": 2}", "x.yaml(2,2): the field \"a\" stands twice; before in line 1", 2, 2)]
    [InlineData("a: [1, 2\n", "x.yaml(2,1): the text is no YAML: ", 2, 1)]
    public void Errors_say_where(string text, string message, int line, int column)
    {
        var error = Should.Throw<YamlFormatException>(() => YamlJson.ReadAll(text, "x.yaml"));

        error.Message.ShouldStartWith(message);
        (error.File, error.Line, error.Column).ShouldBe(("x.yaml", line, column));
    }

    [Fact]
    public void Aliases_cannot_be_nested_deeper_than_values()
    {
        var deep = new string('[', 200) + new string(']', 200);

        Should.Throw<YamlFormatException>(() => YamlJson.ReadAll($"a: &a {deep}\nb: {deep.Insert(200, "*a")}")).Message.ShouldContain("nest deeper than 256 levels");
    }

    [Theory]
    [InlineData("")]
    [InlineData("yes")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("010")]
    [InlineData("1e3")]
    [InlineData("1_000")]
    [InlineData("<<")]
    [InlineData("- a")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("*a")]
    [InlineData("&a")]
    [InlineData("%a")]
    [InlineData("@a")]
    [InlineData("`a")]
    [InlineData("'a'")]
    [InlineData("\"a\"")]
    [InlineData("{a}")]
    [InlineData(" a ")]
    [InlineData("a\n")]
    [InlineData("\na\n\n")]
    [InlineData("a\tb")]
    [InlineData("---")]
    [InlineData("--- a")]
    [InlineData("...")]
    [InlineData("!a")]
    [InlineData("?")]
    [InlineData("? a")]
    [InlineData("a:")]
    [InlineData("\u0000\u0007")]
    [InlineData("\u2028\ufeff")]
    [InlineData("😀 é")]
    [InlineData("https://[::1]:6443/a?b=c#d")]
    public void What_is_written_reads_the_same(string text)
    {
        var value = new JsonObject { ["a"] = text, ["b"] = new JsonArray(text, 1, 1.5, true, null, new JsonObject(), new JsonArray(text)) };
        if (text.Length > 0)
        {
            value[text] = new JsonObject { [text] = text };
        }

        YamlJson.ReadAll(YamlText.Write(value)).ShouldHaveSingleItem()!.ToJsonString().ShouldBe(value.ToJsonString());
    }
}
