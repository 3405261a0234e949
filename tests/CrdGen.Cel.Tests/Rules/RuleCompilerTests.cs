using CrdGen.Schema;
using CrdGen.Schema.Cel.Rules;
using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Model;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Rules;

public sealed class RuleCompilerTests
{
    [Theory]
    [InlineData("self.s ==", CelErrorKind.Syntax, "compilation failed: ERROR: <input>:1:10: Syntax error: mismatched input '<EOF>' expecting {")]
    [InlineData("self.x", CelErrorKind.Type, "compilation failed: ERROR: <input>:1:5: undefined field 'x'\n | self.x\n | ....^")]
    [InlineData("true &&\n\tself.é", CelErrorKind.Syntax, "compilation failed: ERROR: <input>:2:7: Syntax error: token recognition error at: 'é'\n |  self.é\n | ......\uff3e")]
    [InlineData("self.s", CelErrorKind.Result, "cel expression must evaluate to a bool")]
    [InlineData("dyn(true)", CelErrorKind.Result, "cel expression must evaluate to a bool")]
    [InlineData("int('x') == 1", CelErrorKind.Program, "program instantiation failed: type conversion error from 'string' to 'int'")]
    [InlineData("uint(-1) == 1u", CelErrorKind.Program, "program instantiation failed: unsigned integer overflow")]
    [InlineData("self.s.find('(') == ''", CelErrorKind.Program, "program instantiation failed: error parsing regexp: ")]
    [InlineData("type(self.dur) == duration", CelErrorKind.Program, "program instantiation failed: reference to undefined type: duration")]
    public void Errors(string rule, CelErrorKind kind, string detail)
    {
        var error = Compile(new(rule)).Expression.Error!;
        error.Kind.ShouldBe(kind);
        error.Detail.ShouldStartWith(detail);
        error.Errors.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("'s is ' + self.s", null, null)]
    [InlineData("self.s +", CelErrorKind.Syntax, "messageExpression compilation failed: ERROR: <input>:1:9: Syntax error: ")]
    [InlineData("self.x", CelErrorKind.Type, "messageExpression compilation failed: ERROR: <input>:1:5: undefined field 'x'")]
    [InlineData("self.b", CelErrorKind.Result, "messageExpression must evaluate to a string")]
    [InlineData("string(int('x'))", CelErrorKind.Program, "messageExpression instantiation failed: type conversion error from 'string' to 'int'")]
    public void Message_expressions(string expression, CelErrorKind? kind, string? detail)
    {
        var rule = Compile(new("self.b") { MessageExpression = expression });
        rule.Expression.Program.ShouldNotBeNull();
        rule.Message.Error?.Kind.ShouldBe(kind!.Value);
        if (detail is null)
        {
            rule.Message.Error.ShouldBeNull();
            rule.MaxMessageCost.ShouldBe(7UL);
        }
        else
        {
            rule.Message.Error!.Detail.ShouldStartWith(detail);
            rule.MaxMessageCost.ShouldBe(0UL);
        }
    }

    [Fact]
    public void A_message_expression_is_not_looked_at_if_the_rule_is_wrong() =>
        Compile(new("self.x") { MessageExpression = "self.x" }).Message.ShouldBe(default);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void A_blank_rule_gives_nothing(string rule) => Compile(new(rule)).Expression.ShouldBe(default);

    [Theory]
    [InlineData("self.s == oldSelf.s", false, true)]
    [InlineData("self.s == 'oldSelf'", false, false)]
    [InlineData("self.ls.all(oldSelf, oldSelf == 'a')", false, true)]
    [InlineData("!oldSelf.hasValue() || oldSelf.value().s == self.s", true, true)]
    public void Transition_rules(string rule, bool optional, bool uses)
    {
        var compiled = Compile(new(rule) { OptionalOldSelf = optional });
        compiled.Expression.Error.ShouldBeNull();
        compiled.UsesOldSelf.ShouldBe(uses);
    }

    [Fact]
    public void A_context_counts_how_often_a_schema_is_there()
    {
        var rules = "'x-kubernetes-validations': [{'rule': 'self.n == 1'}]";
        var item = $"{{'type': 'object', 'properties': {{'n': {{'type': 'integer'}}}}, {rules}}}";
        var root = TestSchemas.Schema($"{{'type': 'object', 'properties': {{'a': {{'type': 'array', 'maxItems': 10, 'items': {{'type': 'object', 'maxProperties': 20, 'additionalProperties': {item}}}}}, 'b': {{'type': 'array', 'items': {item}}}}}}}");
        var context = CelSchemaContext.Root(root);
        var map = context.Property("a", root.Property("a")!).Items(root.Property("a")!.Items!);
        var bounded = map.AdditionalProperties(map.Schema.AdditionalProperties!);
        var unbounded = context.Property("b", root.Property("b")!).Items(root.Property("b")!.Items!);

        (context.MaxCardinality, map.MaxCardinality, bounded.MaxCardinality, unbounded.MaxCardinality).ShouldBe((1UL, 10UL, 200UL, null));
        var rule = bounded.CompileRules(CelEnvironment.ForNewRules(KubernetesVersion.Default))!.Single();
        bounded.TotalCost(rule.MaxCost, rule.MaxCardinality).ShouldBe(200 * 2UL);
        unbounded.TotalCost(rule.MaxCost, rule.MaxCardinality).ShouldBe(1_048_576 * 2UL);
        context.Type.ShouldBeNull();
    }

    [Fact]
    public void The_metadata_of_a_resource_is_what_rules_around_it_see()
    {
        var schema = TestSchemas.Schema("{'type': 'object', 'properties': {'metadata': {'type': 'object', 'properties': {'labels': {'type': 'object'}}}}, 'x-kubernetes-validations': [{'rule': 'true'}]}");
        var metadata = CelSchemaContext.Root(schema).Property("metadata", schema.Property("metadata")!);
        metadata.Type!.Fields.Get("labels").ShouldBeNull();
        metadata.Type!.Fields.Get("name").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("(", ")", 1000, "true")]
    [InlineData("!", "", 90_000, "true")]
    [InlineData("self.ls.exists(x, ", ")", 240, "true")]
    [InlineData("true && ", "", 12_000, "true")]
    [InlineData("true ? ", " : true", 200, "true")]
    [InlineData("[[[[[[", "]]]]]]", 40, "")]
    [InlineData("optional.of(", ")", 240, "1")]
    public void Whatever_a_rule_is_it_ends_soon(string open, string close, int count, string middle)
    {
        var rule = string.Concat(Enumerable.Repeat(open, count)) + middle + string.Concat(Enumerable.Repeat(close, count));
        var bytes = Allocations.Of(() => Compile(new(rule)));
        bytes.ShouldBeLessThan(50_000_000);
    }

    private static CompiledRule Compile(ValidationRule rule) => RuleCompiler.Compile(rule, TestSchemas.Everything, CelEnvironment.ForStoredRules(KubernetesVersion.Default));
}
