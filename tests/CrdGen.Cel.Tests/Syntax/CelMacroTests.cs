using CrdGen.Schema.Cel.Syntax;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Syntax;

public sealed class CelMacroTests
{
    [Theory]
    [InlineData("has(a.b.c)", "has(a.b.c)")]
    [InlineData("r.all(x, p)", "fold(x in r; @result = true; while @not_strictly_false(@result); _&&_(@result, p); @result)")]
    [InlineData("r.exists(x, p)", "fold(x in r; @result = false; while @not_strictly_false(!_(@result)); _||_(@result, p); @result)")]
    [InlineData("r.exists_one(x, p)", "fold(x in r; @result = 0; while true; _?_:_(p, _+_(@result, 1), @result); _==_(@result, 1))")]
    [InlineData("r.map(x, t)", "fold(x in r; @result = []; while true; _+_(@result, [t]); @result)")]
    [InlineData("r.map(x, p, t)", "fold(x in r; @result = []; while true; _?_:_(p, _+_(@result, [t]), @result); @result)")]
    [InlineData("r.filter(x, p)", "fold(x in r; @result = []; while true; _?_:_(p, _+_(@result, [x]), @result); @result)")]
    [InlineData("r.all(k, v, p)", "fold(k, v in r; @result = true; while @not_strictly_false(@result); _&&_(@result, p); @result)")]
    [InlineData("r.exists(k, v, p)", "fold(k, v in r; @result = false; while @not_strictly_false(!_(@result)); _||_(@result, p); @result)")]
    [InlineData("r.existsOne(k, v, p)", "fold(k, v in r; @result = 0; while true; _?_:_(p, _+_(@result, 1), @result); _==_(@result, 1))")]
    [InlineData("r.transformList(k, v, t)", "fold(k, v in r; @result = []; while true; _+_(@result, [t]); @result)")]
    [InlineData("r.transformList(k, v, p, t)", "fold(k, v in r; @result = []; while true; _?_:_(p, _+_(@result, [t]), @result); @result)")]
    [InlineData("r.transformMap(k, v, t)", "fold(k, v in r; @result = {}; while true; cel.@mapInsert(@result, k, t); @result)")]
    [InlineData("r.transformMapEntry(k, v, p, t)", "fold(k, v in r; @result = {}; while true; _?_:_(p, cel.@mapInsert(@result, t), @result); @result)")]
    [InlineData("o.optMap(x, t)", "_?_:_(o.hasValue(), optional.of(fold(#unused in []; x = o.value(); while false; x; t)), optional.none())")]
    [InlineData("o.optFlatMap(x, t)", "_?_:_(o.hasValue(), fold(#unused in []; x = o.value(); while false; x; t), optional.none())")]
    [InlineData("f().optFlatMap(x, t)", "fold(#unused in []; @target = f(); while false; @target; _?_:_(@target.hasValue(), fold(#unused in []; x = @target.value(); while false; x; t), optional.none()))")]
    [InlineData("l.sortBy(e, t)", "fold(#unused in []; @__sortBy_input__ = l; while false; @__sortBy_input__; @__sortBy_input__.@sortByAssociatedKeys(fold(e in @__sortBy_input__; @result = []; while true; _+_(@result, [t]); @result)))")]
    public void Expansion(string source, string expected)
    {
        var tree = CelParser.Parse(source);
        tree.Errors.ShouldBeEmpty();
        Expanded.Text(tree.Root).ShouldBe(expected);
    }

    [Theory]
    [InlineData("all(x, p)")]
    [InlineData("r.has(a.b)")]
    [InlineData("r.all(x)")]
    [InlineData("r.existsOne(x, p)")]
    [InlineData("r.filter(x, p, t)")]
    [InlineData("r.transformMap(x, t)")]
    [InlineData("cel.bind(x, 1, x)")]
    public void What_only_looks_like_a_macro_is_a_call(string source)
    {
        var tree = CelParser.Parse(source);
        tree.Errors.ShouldBeEmpty();
        tree.Root.ShouldBeOfType<CelCall>();
        tree.MacroCalls.ShouldBeEmpty();
    }

    [Fact]
    public void Macros_of_later_versions_are_calls_before()
    {
        foreach (var source in new[] { "r.all(k, v, p)", "o.optMap(x, t)", "l.sortBy(e, t)" })
        {
            CelParser.Parse(source, new(false, false, false, true)).Root.ShouldBeOfType<CelCall>().Function.ShouldBe(source.Split('.', '(')[1]);
        }
    }

    [Fact]
    public void The_call_is_kept()
    {
        var tree = CelParser.Parse("a.all(x, has(x.b))");
        var written = tree.MacroCalls[tree.Root.Id];
        written.Function.ShouldBe("all");
        written.Span.ShouldBe(new CelSpan(0, 18));
        tree.MacroCalls[written.Arguments[1].Id].Function.ShouldBe("has");
    }
}
