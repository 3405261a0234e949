using CrdGen.Schema;
using CrdGen.Schema.Cel.Types;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Rules;

/// <summary>The rules of all published definitions of the corpus.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void All_compile_and_are_within_their_budget()
    {
        var errors = new List<string>();
        var count = 0;
        foreach (var (where, context) in CorpusRules.All())
        {
            foreach (var rule in context.CompileRules(CelEnvironment.ForNewRules(KubernetesVersion.Default)) ?? [])
            {
                count++;
                if (rule.Expression.Error is { } error)
                {
                    errors.Add($"{where}: {error.Detail}");
                }
                else if (rule.Message.Error is { } message)
                {
                    errors.Add($"{where}: {message.Detail}");
                }
                else if (context.TotalCost(rule.MaxCost, rule.MaxCardinality) > 10_000_000)
                {
                    errors.Add($"{where}: {rule.Rule.Rule} costs {context.TotalCost(rule.MaxCost, rule.MaxCardinality)}");
                }
            }
        }

        errors.ShouldBeEmpty();
        count.ShouldBeGreaterThan(600);
    }
}
