using System.IO.Compression;
using CrdGen.Schema;
using CrdGen.Schema.Cel.Validation;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Evaluation;

/// <summary>Operators, conversions and all functions on thousands of values, against what the API server's own code says of them.</summary>
public class ExpressionTests
{
    private const int MaxShown = 25;

    /// <summary>What is different, by the beginning of expressions, with the reason.</summary>
    private static readonly (string Start, string Reason)[] Known =
    [
        ("url('https://a b/')", "why a text is no URL is said in fewer words"),
        ("url('https://x/%zz')", "as above"),
        ("url('https://h:abc/')", "as above"),
        ("isQuantity('1e1000')", "exponents of more than three digits are refused: they would take memory for as many digits"),
        ("sign(quantity('1e1000'))", "as above"),
        ("quantity('1e1000')", "as above"),
        ("dyn(b'", "where a key cannot be hashed, Go panics"),
        ("dyn(semver(", "as above"),
        ("dyn(self.set)", "as above"),
    ];

    [Fact]
    public void Expressions_give_what_they_give_in_the_API_server()
    {
        using var file = typeof(ExpressionTests).Assembly.GetManifestResourceStream("expressions.jsonl.gz")!;
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var schema = SchemaReader.Read(JsonReader.Read(reader.ReadLine()!));
        var (count, known) = (0, 0);
        var failures = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            var row = JsonReader.Read(line).Items;
            var (expression, expected) = (row[0].Text, row[1].Text);
            var answer = Answer(schema, expression);
            count++;
            if (answer != expected)
            {
                if (Known.Any(k => expression.StartsWith(k.Start, StringComparison.Ordinal)))
                {
                    known++;
                }
                else
                {
                    failures.Add($"{expression}\n  gives    {answer}\n  and not  {expected}");
                }
            }
        }

        failures.Count.ShouldBe(0, string.Join("\n", failures.Take(MaxShown)));
        count.ShouldBeGreaterThan(10_000);
        known.ShouldBeLessThan(count / 50);
    }

    private static string Answer(JsonSchemaProps schema, string expression)
    {
        var rule = new ValidationRule($"dyn({expression}) == 'nope!'") { MessageExpression = $"'%s|%s'.format([{expression}, type({expression})])" };
        var problems = new RuleValidator(schema with { Validations = EquatableArray.Of(rule) }, isResourceRoot: false).FindProblems(schema.Default!);
        var text = string.Join("\n", problems.Select(problem => problem.Detail));
        return text.StartsWith("rule compile error", StringComparison.Ordinal)
            ? "compile error"
            : text.Replace($" evaluating rule: {rule.Rule}", " evaluating", StringComparison.Ordinal)
                .Replace($" for rule: {rule.Rule}", "", StringComparison.Ordinal)
                .Replace(rule.Rule, "", StringComparison.Ordinal);
    }
}
