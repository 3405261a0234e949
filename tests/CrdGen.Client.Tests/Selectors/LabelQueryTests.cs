using CrdGen.Models.Meta.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Selectors;

public sealed class LabelQueryTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("!a", "!a")]
    [InlineData(" ! a ", "!a")]
    [InlineData("a=b", "a=b")]
    [InlineData("a==b", "a=b")]
    [InlineData("a = b , c", "a=b,c")]
    [InlineData("a!=b", "a!=b")]
    [InlineData("a=", "a=")]
    [InlineData("a=,b", "a=,b")]
    [InlineData("a in (b, c)", "a in (b,c)")]
    [InlineData("a in (b,)", "a in (b,)")]
    [InlineData("a notin(b)", "a notin (b)")]
    [InlineData("a>1", "a>1")]
    [InlineData("a < 2", "a<2")]
    [InlineData("in in (notin)", "in in (notin)")]
    [InlineData("app.kubernetes.io/name=web,tier in (front,back),zone,!debug", "app.kubernetes.io/name=web,tier in (front,back),zone,!debug")]
    public void Text_is_read_and_printed(string text, string printed)
    {
        LabelQuery.Parse(text).ToString().ShouldBe(printed);
        LabelQuery.Parse(printed).ShouldBe(LabelQuery.Parse(text));
    }

    [Theory]
    [InlineData("a,", "a label is missing before character 3")]
    [InlineData("=b", "a label is missing before character")]
    [InlineData("a b", "an operator (=, ==, !=, in, notin, <, >) is expected at character 3.")]
    [InlineData("a in b", "'(' is expected at character 6.")]
    [InlineData("a in (b", "')' is expected at character 8.")]
    [InlineData("a!b", "'!=' is expected at character 3.")]
    [InlineData("a=b c", "',' or the end is expected at character 5.")]
    [InlineData("a>x", "an integer is expected at character 3.")]
    [InlineData("a<-2", "The label value '-2' may have")]
    [InlineData("-a", "The label '-a' must have")]
    [InlineData("a=-b", "The label value '-b' may have")]
    [InlineData("A.b/c", "The prefix of the label 'A.b/c' must be")]
    [InlineData("/c", "The prefix of the label '/c' must be")]
    public void What_is_none_is_refused_with_its_place(string text, string message) =>
        Should.Throw<FormatException>(() => LabelQuery.Parse(text)).Message.ShouldContain(message);

    [Theory]
    [InlineData("app=web", true)]
    [InlineData("app!=web", false)]
    [InlineData("app!=other", true)]
    [InlineData("none!=other", true)]
    [InlineData("none notin (other)", true)]
    [InlineData("app in (a,web)", true)]
    [InlineData("none in (a)", false)]
    [InlineData("none", false)]
    [InlineData("!none", true)]
    [InlineData("size>9", true)]
    [InlineData("size<10", false)]
    [InlineData("app>1", false)]
    [InlineData("app=web,none", false)]
    [InlineData("", true)]
    public void Labels_match_or_do_not(string query, bool matches) =>
        LabelQuery.Parse(query).Matches(new Dictionary<string, string> { ["app"] = "web", ["size"] = "10" }).ShouldBe(matches);

    [Fact]
    public void Parts_are_put_together() =>
        (LabelQuery.Equal("a", "b") & LabelQuery.In("c", "d", "e") & LabelQuery.DoesNotExist("f") & LabelQuery.GreaterThan("g", 5)).ToString()
            .ShouldBe("a=b,c in (d,e),!f,g>5");

    [Fact]
    public void The_selector_of_an_object_is_one_too()
    {
        LabelQuery? query = new LabelSelector
        {
            MatchLabels = new() { ["b"] = "2", ["a"] = "1" },
            MatchExpressions = [new() { Key = "c", Operator = "NotIn", Values = ["x"] }, new() { Key = "d", Operator = "Exists" }],
        };
        query.ShouldBe("a=1,b=2,c notin (x),d");
    }

    [Fact]
    public void An_empty_set_is_refused() => Should.Throw<ArgumentException>(() => LabelQuery.In("a")).Message.ShouldContain("at least one");
}
