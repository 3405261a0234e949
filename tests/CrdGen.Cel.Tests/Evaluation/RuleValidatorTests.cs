using CrdGen.Schema;
using CrdGen.Schema.Cel.Validation;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Evaluation;

/// <summary>Rules of whole objects: where they run, what they compare with, and how their errors are reported.</summary>
public class RuleValidatorTests
{
    private const string Keyed = "type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k]";

    [Theory]
    [InlineData("{rule: 'self.a > 1'}", "Invalid value: failed rule: self.a > 1")]
    [InlineData("{rule: ' self.a > 1 ', message: ' must be more '}", "Invalid value: must be more")]
    [InlineData("{rule: 'self.a > 1', messageExpression: '\"a is \" + string(self.a)'}", "Invalid value: a is 1")]
    [InlineData("{rule: 'self.a > 1', message: m, messageExpression: '\"  \"'}", "Invalid value: m")]
    [InlineData("{rule: 'self.a > 1', message: m, messageExpression: '\"a\\nb\"'}", "Invalid value: m")]
    [InlineData("{rule: 'self.a > 1', message: m, messageExpression: 'string(1 / 0)'}", "Invalid value: m")]
    [InlineData("{rule: 'self.a > 1', message: m, reason: FieldValueForbidden}", "Forbidden: m")]
    [InlineData("{rule: 'self.a > 1', message: m, reason: FieldValueRequired}", "Required value: m")]
    [InlineData("{rule: 'self.a > 1', message: m, reason: FieldValueDuplicate}", "Duplicate value")]
    [InlineData("{rule: 'self.a > 1', message: m, fieldPath: .a}", "a: Invalid value: m")]
    [InlineData("{rule: 'self.a > 1', message: m, fieldPath: \".m['x.y']\"}", "m[x.y]: Invalid value: m")]
    [InlineData("{rule: 'self.a / 0 == 1'}", "Invalid value: \"object\": division by zero evaluating rule: self.a / 0 == 1")]
    [InlineData("{rule: 'self.c == 1'}", "Invalid value: \"object\": rule compile error: compilation failed: ERROR: <input>:1:5: undefined field 'c'\n | self.c == 1\n | ....^")]
    [InlineData("{rule: 'self.a == 1'}", "")]
    [InlineData("{rule: '  '}", "")]
    public void Messages(string rule, string expected) =>
        Problems($"{{type: object, properties: {{a: {{type: integer}}, m: {{type: object, additionalProperties: {{type: integer}}}}}}, x-kubernetes-validations: [{rule}]}}", "{a: 1}").ShouldBe(expected);

    [Theory]
    [InlineData("{type: integer, RULES: self > 1}", "1", "x: Invalid value: 1: failed rule: self > 1")]
    [InlineData("{type: string, RULES: self.size() > 3}", "'é'", "x: Invalid value: \"é\": failed rule: self.size() > 3")]
    [InlineData("{type: array, items: {type: integer, RULES: self > 1}}", "[2, 1, 0]", "x[1]: Invalid value: 1: failed rule: self > 1; x[2]: Invalid value: 0: failed rule: self > 1")]
    [InlineData("{type: object, additionalProperties: {type: integer, RULES: self > 1}}", "{a: 2, b: 1}", "x.b: Invalid value: 1: failed rule: self > 1")]
    [InlineData("{type: integer, nullable: true, RULES: self > 1}", "null", "")]
    [InlineData("{type: object, properties: {in: {type: integer}}, RULES: self.__in__ > 1}", "{in: 1}", "x: Invalid value: failed rule: self.__in__ > 1")]
    [InlineData("{type: object, properties: {a: {type: integer}}, RULES: '!has(self.a)'}", "{a: null}", "")]
    [InlineData("{type: object, x-kubernetes-preserve-unknown-fields: true, x-kubernetes-embedded-resource: true, RULES: self.metadata.name == self.kind}", "{kind: a, apiVersion: v1, metadata: {name: b}}", "x: Invalid value: failed rule: self.metadata.name == self.kind")]
    public void Places(string schema, string value, string expected) =>
        Problems($"{{type: object, properties: {{x: {Rules(schema)}}}}}", $"{{x: {value}}}").ShouldBe(expected);

    [Theory]
    [InlineData("{type: integer, RULES: self >= oldSelf}", "1", "2", "x: Invalid value: 1: failed rule: self >= oldSelf")]
    [InlineData("{type: integer, RULES: self >= oldSelf}", "1", null, "")]
    [InlineData("{" + Keyed + ", items: {type: object, properties: {k: {type: string}, v: {type: integer}}, RULES: self.v >= oldSelf.v}}", "[{k: a, v: 1}, {k: b, v: 1}, {k: c, v: 0}]", "[{k: b, v: 2}, {k: a, v: 1}]", "x[1]: Invalid value: failed rule: self.v >= oldSelf.v")]
    [InlineData("{type: array, items: {type: integer, RULES: self >= oldSelf}}", "[1]", "[2]", "")]
    [InlineData("{type: object, additionalProperties: {type: integer, RULES: self >= oldSelf}}", "{a: 1, b: 1}", "{a: 2}", "x.a: Invalid value: 1: failed rule: self >= oldSelf")]
    public void Transitions(string schema, string value, string? old, string expected) =>
        Problems($"{{type: object, properties: {{x: {Rules(schema)}}}}}", $"{{x: {value}, y: new}}", old is null ? "{}" : $"{{x: {old}}}").ShouldBe(expected);

    [Theory]
    [InlineData(null, "Invalid value: 1: failed rule: oldSelf.orValue(5) < self")]
    [InlineData("0", "")]
    [InlineData("2", "Invalid value: 1: failed rule: oldSelf.orValue(5) < self")]
    public void Optional_old_values(string? old, string expected) =>
        Problems("{type: integer, x-kubernetes-validations: [{rule: oldSelf.orValue(5) < self, optionalOldSelf: true}]}", "1", old).ShouldBe(expected);

    [Fact]
    public void What_does_not_change_is_let_through()
    {
        const string Schema = "{type: object, properties: {a: {type: integer, x-kubernetes-validations: [{rule: self > 1}]}, b: {type: integer}}, x-kubernetes-validations: [{rule: self.a + self.b > 10}]}";
        Find(Schema, "{a: 1, b: 2}", "{a: 1, b: 2}").Select(p => p.IsRatcheted).ShouldBe([true, true]);
        Find(Schema, "{a: 1, b: 3}", "{a: 1, b: 2}").Select(p => p.IsRatcheted).ShouldBe([false, true]);
        Find(Schema, "{a: 0, b: 2}", "{a: 1, b: 2}").Select(p => p.IsRatcheted).ShouldBe([false, false]);
        Find(Schema, "{a: 1, b: 2}", null).Select(p => p.IsRatcheted).ShouldBe([false, false]);
    }

    [Fact]
    public void One_rule_may_cost_a_million_and_all_together_ten()
    {
        var items = $"{{l: [{string.Join(", ", Enumerable.Range(0, 1200))}]}}";
        const string Expensive = "'self.l.all(x, self.l.exists(y, y == x))'";
        Problems(Schema(1), items).ShouldBe("Invalid value: \"object\": 'operation cancelled: actual cost limit exceeded': no further validation rules will be run due to call cost exceeds limit for rule: " + Expensive.Trim('\''));

        var fewer = $"{{l: [{string.Join(", ", Enumerable.Range(0, 350))}]}}";
        Problems(Schema(10), fewer).ShouldBe("");
        Problems(Schema(30), fewer).ShouldBe("Invalid value: \"object\": validation failed due to running out of cost budget, no further validation rules will be run");
        static string Schema(int rules) => $"{{type: object, properties: {{l: {{type: array, items: {{type: integer}}}}}}, x-kubernetes-validations: [{string.Join(", ", Enumerable.Repeat($"{{rule: {Expensive}}}", rules))}]}}";
    }

    [Fact]
    public void Rules_in_all_of()
    {
        const string Schema = "{type: object, properties: {a: {type: integer, x-kubernetes-validations: [{rule: self > 0}]}}, allOf: [{properties: {a: {x-kubernetes-validations: [{rule: self > 1}]}}, x-kubernetes-validations: [{rule: self.a > 2}]}]}";
        Problems(Schema, "{a: 1}").ShouldBe("Invalid value: failed rule: self.a > 2; a: Invalid value: 1: failed rule: self > 1");
    }

    [Theory]
    [InlineData("1 + ", 400, "1 > 0")]
    [InlineData("self.a + ", 4000, "self.a > 0")]
    [InlineData("'a' + ", 4000, "'a' != ''")]
    public void Long_expressions_do_not_exhaust_the_stack(string part, int count, string end)
    {
        var rule = string.Concat(Enumerable.Repeat(part, count)) + end;
        var schema = Read("{type: object, properties: {a: {type: integer}}}") with { Validations = EquatableArray.Of(new ValidationRule(rule)) };
        var thread = new Thread(() => new RuleValidator(schema, false).FindProblems(ReadJson("{a: 1}")), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join(TimeSpan.FromSeconds(30)).ShouldBeTrue();
    }

    private static string Rules(string schema)
    {
        var index = schema.IndexOf("RULES: ", StringComparison.Ordinal);
        var end = index;
        for (var depth = 0; depth > 0 || schema[end] != '}'; end++)
        {
            depth += schema[end] == '{' ? 1 : schema[end] == '}' ? -1 : 0;
        }

        return $"{schema[..index]}x-kubernetes-validations: [{{rule: {schema[(index + 7)..end]}}}]{schema[end..]}";
    }

    private static string Problems(string schema, string value, string? old = null) =>
        string.Join("; ", Find(schema, value, old).Select(p => p.Path is null ? p.Message : $"{p.Path}: {p.Message}"));

    private static IReadOnlyList<RuleProblem> Find(string schema, string value, string? old) =>
        new RuleValidator(Read(schema), isResourceRoot: false).FindProblems(ReadJson(value), old is null ? null : ReadJson(old));

    private static JsonSchemaProps Read(string schema) => SchemaReader.Read(ReadJson(schema));

    private static JsonValue ReadJson(string yaml) => FlowYaml.Read(yaml);
}
