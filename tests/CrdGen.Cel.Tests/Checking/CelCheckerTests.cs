using CrdGen.Schema;
using CrdGen.Schema.Cel.Checking;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Checking;

public sealed class CelCheckerTests
{
    private static readonly CelEnvironment Environment = CelEnvironment.ForStoredRules(KubernetesVersion.Default);

    [Theory]
    [InlineData("null", "null")]
    [InlineData("self.s", "string")]
    [InlineData("self.i + 1", "int")]
    [InlineData("self.d", "double")]
    [InlineData("self.by", "bytes")]
    [InlineData("self.dur", "duration")]
    [InlineData("self.date", "timestamp")]
    [InlineData("self.time - self.date", "duration")]
    [InlineData("self.ios", "dyn")]
    [InlineData("self.ls", "list(string)")]
    [InlineData("self.ls[0]", "string")]
    [InlineData("self.m", "map(string, int)")]
    [InlineData("self.m.anything", "int")]
    [InlineData("self.m['a']", "int")]
    [InlineData("self", "selfType")]
    [InlineData("self.o", "selfType.o")]
    [InlineData("self.lo", "list(selfType.lo.@idx)")]
    [InlineData("self.mo", "map(string, selfType.mo.@elem)")]
    [InlineData("self.open", "selfType.open")]
    [InlineData("self.a__dash__b", "string")]
    [InlineData("self.x__underscores__y", "string")]
    [InlineData("self.__namespace__", "string")]
    [InlineData("self.namespace", "string")]
    [InlineData("has(self.s)", "bool")]
    [InlineData("self.?s", "optional_type(string)")]
    [InlineData("self.?o.n", "optional_type(int)")]
    [InlineData("self.ls[?0]", "optional_type(string)")]
    [InlineData("self.?ls[0]", "optional_type(string)")]
    [InlineData("self.?s.orValue('')", "string")]
    [InlineData("[]", "list(dyn)")]
    [InlineData("{}", "map(dyn, dyn)")]
    [InlineData("[?self.?s]", "list(string)")]
    [InlineData("{'a': [1]}", "map(string, list(int))")]
    [InlineData("self.b ? [] : [1]", "list(int)")]
    [InlineData("[[], [1]]", "list(list(int))")]
    [InlineData("self.li.map(x, [x])", "list(list(int))")]
    [InlineData("self.li.filter(x, x > 1)", "list(int)")]
    [InlineData("self.m.map(k, k)", "list(string)")]
    [InlineData("self.m.transformMap(k, v, string(v))", "map(string, string)")]
    [InlineData("self.ls.transformMapEntry(i, v, {v: i})", "map(string, int)")]
    [InlineData("self.ls.transformList(i, v, i)", "list(int)")]
    [InlineData("self.?s.optMap(x, size(x))", "optional_type(int)")]
    [InlineData("self.ls.sortBy(x, size(x))", "list(string)")]
    [InlineData("dyn(self.i)", "dyn")]
    [InlineData("dyn(self.i) + 1", "int")]
    [InlineData("dyn(1) + dyn(2)", "dyn")]
    [InlineData("type(self.i)", "type(int)")]
    [InlineData("int", "type(int)")]
    [InlineData("google.protobuf.Timestamp", "type(timestamp)")]
    [InlineData("net.IP", "type(net.IP)")]
    [InlineData("ip('1.1.1.1')", "net.IP")]
    [InlineData("cidr('1.1.1.1/8').ip()", "net.IP")]
    [InlineData("quantity('1').add(1)", "kubernetes.Quantity")]
    [InlineData("url('a').getQuery()", "map(string, list(string))")]
    [InlineData("format.named('uri')", "optional_type(kubernetes.NamedFormat)")]
    [InlineData("optional.of(null)", "optional_type(null)")]
    [InlineData("self.time == null", "bool")]
    [InlineData("self.o == null", "bool")]
    [InlineData("google.protobuf.Int64Value{value: 1}", "wrapper(int)")]
    public void Types(string source, string type)
    {
        var tree = Check(source);
        tree.Errors.ShouldBeEmpty();
        CelTypeText.Of(tree.OutputType, TestSchemas.Everything).ShouldBe(type);
    }

    [Theory]
    [InlineData("x == 1", 0, "undeclared reference to 'x' (in container '')")]
    [InlineData("self.s.nope()", 11, "undeclared reference to 'nope' (in container '')")]
    [InlineData("nope(1)", 4, "undeclared reference to 'nope' (in container '')")]
    [InlineData("self.nope", 4, "undefined field 'nope'")]
    [InlineData("self.any", 4, "undefined field 'any'")]
    [InlineData("self.anys", 4, "undefined field 'anys'")]
    [InlineData("self.open.x", 9, "undefined field 'x'")]
    [InlineData("self.`9`", 4, "undefined field '9'")]
    [InlineData("self.`a-b`", 4, "undefined field 'a-b'")]
    [InlineData("has(self.o.nope)", 3, "undefined field 'nope'")]
    [InlineData("self.s.x", 6, "type 'string' does not support field selection")]
    [InlineData("quantity('1').x", 13, "unexpected failed resolution of 'kubernetes.Quantity'")]
    [InlineData("1 + 's'", 2, "found no matching overload for '_+_' applied to '(int, string)'")]
    [InlineData("self.s == 1", 7, "found no matching overload for '_==_' applied to '(string, int)'")]
    [InlineData("self.s == null", 7, "found no matching overload for '_==_' applied to '(string, null)'")]
    [InlineData("self.o == self.p", 7, "found no matching overload for '_==_' applied to '(selfType.o, selfType.p)'")]
    [InlineData("self.o == {'n': 1}", 7, "found no matching overload for '_==_' applied to '(selfType.o, map(string, int))'")]
    [InlineData("self.o['n']", 6, "found no matching overload for '_[_]' applied to '(selfType.o, string)'")]
    [InlineData("self.s.startsWith(1)", 17, "found no matching overload for 'startsWith' applied to 'string.(int)'")]
    [InlineData("self.s.size('a', 1)", 11, "found no matching overload for 'size' applied to 'string.(string, int)'")]
    [InlineData("self.s && true", 4, "expected type 'bool' but found 'string'")]
    [InlineData("self.i.all(x, true)", 4, "expression of type 'int' cannot be range of a comprehension (must be list, map, or dynamic)")]
    [InlineData("self.li.all(x, x)", 15, "expected type 'bool' but found 'int'")]
    [InlineData("[1, 'a']", 4, "expected type 'int' but found 'string'")]
    [InlineData("[1, dyn('a')]", 7, "expected type 'int' but found 'dyn'")]
    [InlineData("{1: 'a', 'b': 'c'}", 9, "expected type 'int' but found 'string'")]
    [InlineData("{1: 'a', 2: 3}", 12, "expected type 'string' but found 'int'")]
    [InlineData("[?self.s]", 6, "expected type 'optional_type(string)' but found 'string'")]
    [InlineData("A{}", 1, "undeclared reference to 'A' (in container '')")]
    [InlineData("int{}", 3, "'int' is not a message type")]
    [InlineData("duration('1d')", 9, "invalid duration argument")]
    [InlineData("duration('9223372037s')", 9, "invalid duration argument")]
    [InlineData("timestamp('2000-02-30T00:00:00Z')", 10, "invalid timestamp argument")]
    [InlineData("timestamp('0000-12-31T23:59:59Z')", 10, "invalid timestamp argument")]
    [InlineData("timestamp(253402300800)", 10, "invalid timestamp argument")]
    [InlineData("self.s.matches('(?=a)')", 15, "invalid matches argument")]
    [InlineData("'%d'.format(['a'])", 13, "error during formatting: decimal clause can only be used on integers, was given string")]
    [InlineData("'%s %s'.format([1])", 14, "index 1 out of range")]
    [InlineData("'%s'.format([1, 2])", 11, "too many arguments supplied to string.format (expected 1, got 2)")]
    [InlineData("'%z'.format([1])", 11, "could not parse formatting clause: unrecognized formatting clause \"z\"")]
    [InlineData("'%'.format([1])", 10, "unexpected end of string")]
    public void Errors(string source, int offset, string message)
    {
        var error = Check(source).Errors[0];
        (error.Offset, error.Message).ShouldBe((offset, message));
    }

    [Theory]
    [InlineData("duration('1h1.5s')")]
    [InlineData("duration('-2562047h47m16.854775808s')")]
    [InlineData("duration('.5us')")]
    [InlineData("timestamp('0001-01-01T00:00:00Z')")]
    [InlineData("timestamp('9999-12-31T23:59:59.999999999Z')")]
    [InlineData("timestamp('2000-01-01T00:00:00+01:00')")]
    [InlineData("'%s %d %.2f %x'.format([[1], 2, 3.0, b'a']) + '100%%'.format([])")]
    [InlineData("[1, 2].all(i, i > 0) && self.ls.all(self, self == 'a')")]
    public void Valid(string source) => Check(source).Errors.ShouldBeEmpty();

    [Fact]
    public void All_errors_are_found_in_order() =>
        Check("self.x == 1 && nope == 2 || self.s + 1 == 3").Errors.Select(e => e.Offset).ShouldBe([4, 15, 35]);

    [Fact]
    public void A_namespaced_function_goes_before_a_variable_and_loses_its_target()
    {
        var tree = Check("self.ls.all(ip, ip.isCanonical(ip))");
        tree.Errors.ShouldBeEmpty();
        var call = CelWalk.All(tree.Root).OfType<CelCall>().Single(c => c.Function == "ip.isCanonical");
        call.Target.ShouldBeNull();
        tree.ReferenceOf(call)!.Overloads.Single().Id.ShouldBe("ip_is_canonical");
    }

    [Fact]
    public void Variables_of_comprehensions_hide_others_and_end_with_them()
    {
        Check("self.li.map(self, self + 1)").Errors.ShouldBeEmpty();
        Check("self.li.map(x, x) == [x]").Errors.Single().Message.ShouldBe("undeclared reference to 'x' (in container '')");
        Check("self.ls.all(self, .self.i == 1)").Errors.ShouldBeEmpty();
    }

    [Fact]
    public void OldSelf_is_what_self_is_or_an_optional_of_it()
    {
        Check("oldSelf.s == self.s").Uses(CelVariables.OldSelf).ShouldBeTrue();
        Check("self.s == 'oldSelf'").Uses(CelVariables.OldSelf).ShouldBeFalse();
        Check("oldSelf.hasValue()").Errors.ShouldNotBeEmpty();
        var optional = CelChecker.Check(CelParser.Parse("oldSelf.hasValue()"), Environment, CelVariables.OfRule(TestSchemas.Everything, optionalOldSelf: true));
        optional.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("self.lo", ".map(x, {x: x})")]
    [InlineData("[[]]", ".map(x, {x: x})")]
    [InlineData("[]", ".map(x, [x, x])")]
    [InlineData("[{}]", ".map(x, {x: x})")]
    [InlineData("[1]", ".transformMapEntry(k, v, {v: v})")]
    [InlineData("[1]", ".transformMap(k, v, {v: v})")]
    [InlineData("[1]", ".map(x, {x: [x]}).map(x, {x: [x]})")]
    [InlineData("self.s", ".replace('a', 'b')")]
    public void Types_that_grow_end_in_an_error_at_most(string start, string part)
    {
        foreach (var count in new[] { 5, 12, 20, 30, 100 })
        {
            var source = start + string.Concat(Enumerable.Repeat(part, count));
            foreach (var rule in new[] { source, $"{source} == {source}", $"[{source}, {source}]", $"{source} + 1 == ''" })
            {
                var bytes = Allocations.Of(() => _ = Check(rule).Errors);
                bytes.ShouldBeLessThan(100_000_000, $"{part} {count} times");
            }
        }
    }

    [Fact]
    public void The_deepest_source_that_parses_fits_a_small_stack()
    {
        var source = string.Concat(Enumerable.Repeat("[[1]].all(x, ", 120)) + "true" + new string(')', 120);
        CelParser.Parse(source).Errors.ShouldBeEmpty();
        IReadOnlyList<CelError>? errors = null;
        var thread = new Thread(() => errors = CelChecker.Check(CelParser.Parse(source), Environment, CelVariables.OfRule(TestSchemas.Everything, false)).Errors, 256 * 1024);
        thread.Start();
        thread.Join();
        // Either it fits, or it is an error: the process lives.
        errors.ShouldNotBeNull();
    }

    private static CelCheckedTree Check(string source)
    {
        var tree = CelParser.Parse(source);
        tree.Errors.ShouldBeEmpty();
        return CelChecker.Check(tree, Environment, CelVariables.OfRule(TestSchemas.Everything, optionalOldSelf: false));
    }
}
