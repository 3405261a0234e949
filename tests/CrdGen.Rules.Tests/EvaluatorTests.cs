using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CrdGen.Schema.Cel.Validation;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Objects;
using Shouldly;
using Xunit;

namespace CrdGen.Rules.Tests;

/// <summary>Our own evaluation of CEL and the C# agree on which rules random objects break.</summary>
public sealed partial class EvaluatorTests
{
    private const int Seed = 20261124;
    private const int Objects = 1000;

    [Fact]
    public void The_evaluator_finds_the_rules_broken_that_are_broken_in_CSharp()
    {
        var definition = CustomResourceDefinitionReader.Read(JsonReader.Read(RuleAssembly.Instance.Value.Manifest));
        var version = definition.Versions[0];
        var validator = new ObjectValidator(definition, version, rules: new RuleValidator(version.Schema, isResourceRoot: true));
        var specs = new RandomSpec(Seed);
        var disagreements = new List<string>();
        for (var i = 0; i < Objects; i++)
        {
            var spec = specs.Next();
            var widget = new JsonObject { ["apiVersion"] = "test.acme.io/v1", ["kind"] = "Widget", ["metadata"] = new JsonObject { ["name"] = "a" }, ["spec"] = spec.DeepClone() };
            var problems = validator.FindProblems(JsonReader.Read(widget.ToJsonString()));
            problems.Where(problem => problem.Rule != ObjectValidator.Rules).ShouldBeEmpty($"seed {Seed}: {spec.ToJsonString()}");
            var found = problems.Select(problem => int.Parse(Rule().Match(problem.Message).Groups[1].Value, CultureInfo.InvariantCulture)).ToHashSet();
            var inCSharp = RuleAssembly.Instance.Value.Broken(spec);
            found.SymmetricExceptWith(inCSharp);
            disagreements.AddRange(found.Select(rule => $"{TranslationTable.Rows[rule]}, {(inCSharp.Contains(rule) ? "broken in C# only" : "broken in CEL only")}: {spec.ToJsonString()}"));
        }

        disagreements.Take(20).ShouldBeEmpty($"seed {Seed}");
    }

    // R17 is the message; an error of the evaluation comes behind it.
    [GeneratedRegex(@"\bR([0-9]+)\b")]
    private static partial Regex Rule();
}
