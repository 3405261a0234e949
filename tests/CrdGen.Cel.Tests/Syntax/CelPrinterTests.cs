using CrdGen.Cel.Tests.Cases;
using CrdGen.Cel.Tests.Rules;
using CrdGen.Schema.Cel.Syntax;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Syntax;

public sealed class CelPrinterTests
{
    [Theory]
    [InlineData("a+b*c", "a + b * c")]
    [InlineData("(a+b)*c", "(a + b) * c")]
    [InlineData("a-(b-c)", "a - (b - c)")]
    [InlineData("(a-b)-c", "a - b - c")]
    [InlineData("(a&&b)||c&&(d||e)", "a && b || c && (d || e)")]
    [InlineData("(a?b:c)?d:(e?f:g)", "(a ? b : c) ? d : e ? f : g")]
    [InlineData("!(a==b)", "!(a == b)")]
    [InlineData("!a.b(c)", "!a.b(c)")]
    [InlineData("-(1)", "-(1)")]
    [InlineData("-(-a)", "-(-a)")]
    [InlineData("-1", "-1")]
    [InlineData("(1).f()", "(1).f()")]
    [InlineData("(a in b)==c", "a in b == c")]
    [InlineData("a[b][?c].?d.e", "a[b][?c].?d.e")]
    [InlineData("(a+b).c", "(a + b).c")]
    [InlineData("a.`b-c`", "a.`b-c`")]
    [InlineData("\"it's\\n\"", "'it\\'s\\n'")]
    [InlineData("b'\\xff\\x00a'", "b'\\xff\\x00a'")]
    [InlineData("1.0+1e100+2u", "1.0 + 1E+100 + 2u")]
    [InlineData("[ ?a,b ]+{'c':d,?e:f}", "[?a, b] + {'c': d, ?e: f}")]
    [InlineData("A{b:c}", "A{b: c}")]
    [InlineData("has(a.b)&&a.all(x,x>0&&has(x.y))", "has(a.b) && a.all(x, x > 0 && has(x.y))")]
    [InlineData("a.map(x,x.filter(y,y)).exists_one(i,v,v)", "a.map(x, x.filter(y, y)).exists_one(i, v, v)")]
    [InlineData("a.optMap(x,x).sortBy(e,-e)", "a.optMap(x, x).sortBy(e, -e)")]
    public void Canonical_form(string source, string expected) => CelPrinter.Print(CelParser.Parse(source)).ShouldBe(expected);

    [Fact]
    public void What_is_printed_means_the_same()
    {
        var rules = CelCases.All.Select(c => c.Rule).Concat(CorpusRules.All().SelectMany(r => r.Context.Schema.Validations.Select(v => v.Rule))).Distinct().ToList();
        rules.Count.ShouldBeGreaterThan(1000);
        foreach (var rule in rules)
        {
            var tree = CelParser.Parse(rule);
            if (tree.Errors.Count == 0)
            {
                var printed = CelPrinter.Print(tree);
                var again = CelParser.Parse(printed);
                again.Errors.ShouldBeEmpty(printed);
                Expanded.FlatText(again.Root).ShouldBe(Expanded.FlatText(tree.Root), printed);
                CelPrinter.Print(again).ShouldBe(printed);
            }
        }
    }
}
