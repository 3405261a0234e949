using CrdGen.Schema.Cel.Syntax;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Syntax;

public sealed class CelParserTests
{
    [Theory]
    [InlineData("a || b && c", "_||_(a, _&&_(b, c))")]
    [InlineData("a && b && c && d", "_&&_(_&&_(a, b), _&&_(c, d))")]
    [InlineData("a || b || c", "_||_(_||_(a, b), c)")]
    [InlineData("a ? b : c ? d : e", "_?_:_(a, b, _?_:_(c, d, e))")]
    [InlineData("a ? b || c : d", "_?_:_(a, _||_(b, c), d)")]
    [InlineData("a == b == c", "_==_(_==_(a, b), c)")]
    [InlineData("a < b + c * d", "_<_(a, _+_(b, _*_(c, d)))")]
    [InlineData("a - b - c", "_-_(_-_(a, b), c)")]
    [InlineData("a * b + c % d / e", "_+_(_*_(a, b), _/_(_%_(c, d), e))")]
    [InlineData("(a + b) * c", "_*_(_+_(a, b), c)")]
    [InlineData("a in b == c", "_==_(@in(a, b), c)")]
    [InlineData("!a.b", "!_(a.b)")]
    [InlineData("!!a", "a")]
    [InlineData("!!!a", "!_(a)")]
    [InlineData("-a", "-_(a)")]
    [InlineData("--a", "a")]
    [InlineData("-1", "-1")]
    [InlineData("--1", "1")]
    [InlineData("---1", "-_(1)")]
    [InlineData("a - -1", "_-_(a, -1)")]
    [InlineData("a-1", "_-_(a, 1)")]
    [InlineData("- 1.5", "-1.5e0")]
    [InlineData("-1.f()", "-1.f()")]
    [InlineData("a.b.c(d, e)[f]", "_[_](a.b.c(d, e), f)")]
    [InlineData(".a.b", ".a.b")]
    [InlineData(".a(b)", ".a(b)")]
    [InlineData("a.`b-c/d`.e", "a.b-c/d.e")]
    [InlineData("[a, b,]", "[a, b]")]
    [InlineData("[,]", "[]")]
    [InlineData("{}", "{}")]
    [InlineData("{a: b, 'c': 1,}", "{a: b, \"c\": 1}")]
    [InlineData("A{}", "A{}")]
    [InlineData(".a . B{c: d, `e-f`: g}", ".a.B{c: d, e-f: g}")]
    [InlineData("a.?b", "_?._(a, \"b\")")]
    [InlineData("a[?b]", "_[?_](a, b)")]
    [InlineData("[?a, b]", "[?a, b]")]
    [InlineData("{?a: b}", "{?a: b}")]
    [InlineData("a // comment\n && b // more", "_&&_(a, b)")]
    [InlineData("true\t&&\r\nfalse\f", "_&&_(true, false)")]
    [InlineData("inner.in1", "inner.in1")]
    public void Structure(string source, string expected) => Parse(source).ShouldBe(expected);

    [Theory]
    [InlineData("null", "null")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("0x7FFFFFFFFFFFFFFF", "9223372036854775807")]
    [InlineData("-0x10", "-16")]
    [InlineData("18446744073709551615u", "18446744073709551615u")]
    [InlineData("0xFFu", "255u")]
    [InlineData("1.5", "1.5e0")]
    [InlineData(".5", "5.0e-1")]
    [InlineData("1e3", "1.0e3")]
    [InlineData("1.5E-3", "1.5e-3")]
    [InlineData("''", "\"\"")]
    [InlineData("\"it's\"", "\"it's\"")]
    [InlineData(@"'\a\b\f\n\r\t\v\\\'\""\?\`'", "\"<7><8><C><A><D><9><B>\\'<22>?`\"")]
    [InlineData(@"'\x41\u00e4\101'", "\"A<E4>A\"")]
    [InlineData(@"'\U0001F600'", "\"<D83D><DE00>\"")]
    [InlineData(@"r'\d'", @"""\d""")]
    [InlineData("'''a'b\nc'''", "\"a'b<A>c\"")]
    [InlineData("\"\"\"a\r\nb\"\"\"", "\"a<A>b\"")]
    [InlineData("r'''\\'''", "\"\\\"")]
    [InlineData("''''''", "\"\"")]
    [InlineData("b'abc'", "b616263")]
    [InlineData("b'ä'", "bC3A4")]
    [InlineData(@"b'\xff\377'", "bFFFF")]
    [InlineData(@"br'\x'", "b5C78")]
    public void Literals(string source, string expected) => Parse(source).ShouldBe(expected);

    [Theory]
    [InlineData("", 0, "Syntax error: mismatched input '<EOF>' expecting {")]
    [InlineData("a b", 2, "Syntax error: extraneous input 'b' expecting <EOF>")]
    [InlineData("self.objs[0][0].k! == '1'", 17, "Syntax error: mismatched input '!' expecting <EOF>")]
    [InlineData("self.true == 1", 5, "Syntax error: mismatched input 'true' expecting IDENTIFIER")]
    [InlineData("a.", 2, "Syntax error: no viable alternative at input '.'")]
    [InlineData("a.in", 2, "Syntax error: no viable alternative at input '.in'")]
    [InlineData("a ? b", 5, "Syntax error: mismatched input '<EOF>' expecting ':'")]
    [InlineData("f(a", 3, "Syntax error: missing ')' at '<EOF>'")]
    [InlineData("(f(a", 4, "Syntax error: mismatched input '<EOF>' expecting ')'")]
    [InlineData("a && (b || ", 11, "Syntax error: mismatched input '<EOF>' expecting {")]
    [InlineData("a # b", 2, "Syntax error: token recognition error at: '#'")]
    [InlineData("a == 'b", 5, "Syntax error: token recognition error at: ''b'")]
    [InlineData("a = b", 2, "Syntax error: token recognition error at: '= '")]
    [InlineData(@"'\q'", 0, "Syntax error: token recognition error at: ")]
    [InlineData("[a,,]", 3, "Syntax error: extraneous input ',' expecting ']'")]
    [InlineData("9223372036854775808", 0, "invalid int literal")]
    [InlineData("1 + -9223372036854775809", 4, "invalid int literal")]
    [InlineData("18446744073709551616u", 0, "invalid uint literal")]
    [InlineData("1e999", 0, "invalid double literal")]
    [InlineData(@"a == '\ud800'", 5, "invalid unicode code point")]
    [InlineData(@"b'\u00e4'", 0, "unable to unescape string")]
    [InlineData("1 + while", 4, "reserved identifier: while")]
    [InlineData("1 + as(b)", 4, "reserved identifier: as")]
    [InlineData("has(a)", 4, "invalid argument to has() macro")]
    [InlineData("a.all(b.c, d)", 7, "argument must be a simple name")]
    [InlineData("a.map(1, d)", 6, "argument is not an identifier")]
    [InlineData("a.filter(__result__, d)", 9, "iteration variable overwrites accumulator variable")]
    [InlineData("a.all(i, i, d)", 9, "duplicate variable name: i")]
    [InlineData("a.optMap(1, d)", 9, "optMap() variable name must be a simple identifier")]
    public void Errors(string source, int offset, string message)
    {
        var error = CelParser.Parse(source).Errors[0];
        error.Offset.ShouldBe(offset);
        error.Message.ShouldStartWith(message);
    }

    [Fact]
    public void All_errors_that_are_none_of_syntax_are_found() =>
        CelParser.Parse("1e999 == while || has(a) || b.all(1, 2)").Errors.Select(e => e.Offset).ShouldBe([0, 9, 22, 34]);

    [Theory]
    [InlineData("a.?b", "unsupported syntax '.?'")]
    [InlineData("a[?b]", "unsupported syntax '[?'")]
    [InlineData("[?a]", "unsupported syntax '?'")]
    [InlineData("{?a: b}", "unsupported syntax '?'")]
    [InlineData("a.`b`", "unsupported syntax: '`'")]
    public void Syntax_that_a_version_has_not(string source, string message) =>
        CelParser.Parse(source, new(false, false, false, false)).Errors.Single().Message.ShouldBe(message);

    [Fact]
    public void Nodes_say_where_they_are()
    {
        var tree = CelParser.Parse("  a.b(c) + d[1]");
        var sum = tree.Root.ShouldBeOfType<CelCall>();
        (sum.Offset, sum.Span).ShouldBe((9, new CelSpan(2, 13)));
        (sum.Arguments[0].Offset, sum.Arguments[0].Span).ShouldBe((5, new CelSpan(2, 6)));
        (sum.Arguments[1].Offset, sum.Arguments[1].Span).ShouldBe((12, new CelSpan(11, 4)));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(249, true)]
    [InlineData(250, false)]
    [InlineData(49_999, false)]
    public void Parentheses_nest_up_to_a_limit(int depth, bool parses) =>
        Quickly(new string('(', depth) + "a" + new string(')', depth)).Count.ShouldBe(parses ? 0 : 1);

    [Theory]
    [InlineData("a + ", 250, true)]
    [InlineData("a + ", 251, false)]
    [InlineData("a + ", 20_000, false)]
    [InlineData("a ? b : ", 249, true)]
    [InlineData("a ? b : ", 250, false)]
    [InlineData("a && ", 19_000, true)]
    [InlineData("!", 90_000, true)]
    [InlineData("-", 90_000, true)]
    [InlineData("[", 90_000, false)]
    [InlineData("{1: ", 20_000, false)]
    [InlineData("f(", 40_000, false)]
    [InlineData("a[", 40_000, false)]
    [InlineData("a.b.", 10_000, false)]
    [InlineData("a.", 250, true)]
    [InlineData("a.", 251, false)]
    public void Long_and_deep_sources_end_in_an_error_at_most(string part, int count, bool parses)
    {
        var closing = part[^1] switch { '[' => ']', '(' => ')', _ when part[0] == '{' => '}', _ => ' ' };
        Quickly(string.Concat(Enumerable.Repeat(part, count)) + "a" + new string(closing, closing == ' ' ? 1 : count)).Count.ShouldBe(parses ? 0 : 1);
    }

    [Fact]
    public void A_source_has_a_largest_size()
    {
        Quickly("'" + new string('a', 99_998) + "'").ShouldBeEmpty();
        Quickly("'" + string.Concat(Enumerable.Repeat("\U0001F600", 99_998)) + "'").ShouldBeEmpty();
        Quickly("'" + new string('a', 99_999) + "'").Single().Message.ShouldBe("expression code point size exceeds limit: size: 100001, limit 100000");
        Quickly(new string('(', 1_000_000)).Single().Message.ShouldBe("expression code point size exceeds limit: size: 1000000, limit 100000");
    }

    [Fact]
    public void Macros_repeat_nothing() =>
        CelParser.Parse("a" + string.Concat(Enumerable.Repeat(".optMap(x, x)", 240))).IdLimit.ShouldBeLessThan(240 * 20);

    private static IReadOnlyList<CelError> Quickly(string source)
    {
        IReadOnlyList<CelError> errors = [];
        var bytes = Allocations.Of(() => errors = CelParser.Parse(source).Errors);
        bytes.ShouldBeLessThan(25_000_000);
        return errors;
    }

    private static string Parse(string source)
    {
        var tree = CelParser.Parse(source);
        tree.Errors.ShouldBeEmpty();
        return Expanded.Text(tree.Root);
    }
}
