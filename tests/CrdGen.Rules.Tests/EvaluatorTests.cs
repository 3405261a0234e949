using CrdGen.Schema.Cel.Validation;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Objects;
using Shouldly;
using Xunit;

namespace CrdGen.Rules.Tests;

/// <summary>Our own evaluation of CEL and the C# agree on which rules random objects break.</summary>
public sealed class EvaluatorTests
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
            var problems = validator.FindProblems(JsonReader.Read(RuleNumbers.Widget(spec)));
            problems.Where(problem => problem.Rule != ObjectValidator.Rules).ShouldBeEmpty($"seed {Seed}: {spec.ToJsonString()}");
            var found = problems.Select(problem => RuleNumbers.In(problem.Message)).ToHashSet();
            var inCSharp = RuleAssembly.Instance.Value.Broken(spec);
            found.SymmetricExceptWith(inCSharp);
            disagreements.AddRange(found.Select(rule => $"{TranslationTable.Rows[rule]}, {(inCSharp.Contains(rule) ? "broken in C# only" : "broken in CEL only")}: {spec.ToJsonString()}"));
        }

        disagreements.Take(20).ShouldBeEmpty($"seed {Seed}");
    }
}
