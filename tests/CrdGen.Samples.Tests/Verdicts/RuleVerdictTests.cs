using CrdGen.Schema.Cel.Validation;
using CrdGen.Schema.Validation.Objects;
using Shouldly;
using Xunit;

namespace CrdGen.Samples.Tests.Verdicts;

/// <summary>Rules that a sample says in C# refuse what upstream's CEL refuses, and nothing else: both are evaluated on random values.</summary>
public sealed class RuleVerdictTests
{
    private const int Seed = 20261123;
    private const int Least = 400;
    private const int Most = 4000;

    /// <summary>Rules that no value of their schema breaks, and why.</summary>
    private static readonly Dictionary<string, string> NeverBroken = new(StringComparer.Ordinal)
    {
        ["type must be one of ['Exact', 'PathPrefix', 'RegularExpression']"] = "type is an enum of these three",
        ["Hostnames must be valid based on RFC-1123"] = "the pattern of the items asks for it",
        ["Wildcards on hostnames must be the first label, and the rest of hostname must be valid based on RFC-1123"] = "the pattern of the items asks for it",
    };

    [Theory]
    [InlineData("GatewayApi", "httproutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "backendtlspolicies.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "gateways.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "grpcroutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "listenersets.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "tcproutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "tlsroutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "udproutes.gateway.networking.k8s.io.yaml")]
    [InlineData("GatewayApi", "xbackends.gateway.networking.x-k8s.io.yaml")]
    [InlineData("GatewayApi", "xbackendtrafficpolicies.gateway.networking.x-k8s.io.yaml")]
    public void A_rule_in_CSharp_has_the_verdicts_of_upstreams_CEL(string assembly, string file)
    {
        var upstream = SampleDefinitions.Read(SampleDefinitions.Upstream(file));
        var sample = SampleDefinitions.Read(SampleDefinitions.Generated(assembly, file));
        var disagreements = new List<string>();
        var untested = new List<string>();
        foreach (var (version, other) in upstream.Versions.Zip(sample.Versions))
        {
            var pairs = RulePairs.Find(version.Schema, other.Schema);
            pairs.ShouldNotBeEmpty();
            var values = new RandomValues(Seed, RuleWords.Of(pairs));
            foreach (var pair in pairs)
            {
                var (broken, held) = Compare(pair, values, disagreements);
                if (held == 0 || (broken == 0) != NeverBroken.ContainsKey(pair.Message))
                {
                    untested.Add($"{version.Name}{pair}: broken by {broken} values, held by {held}");
                }
            }
        }

        disagreements.Take(20).ShouldBeEmpty($"seed {Seed}");

        // A rule that all values break, or none, would agree without a test.
        untested.ShouldBeEmpty($"seed {Seed}");
    }

    private static (int Broken, int Held) Compare(RulePair pair, RandomValues values, List<string> disagreements)
    {
        var upstream = new RuleValidator(pair.Upstream, isResourceRoot: false);
        var sample = new RuleValidator(pair.Sample, isResourceRoot: false);
        var (broken, held) = (0, 0);
        for (var i = 0; i < Least || (i < Most && (broken < 5 || held < 5)); i++)
        {
            var value = Defaulting.Apply(values.Next(pair.Upstream), pair.Upstream);
            var old = upstream.TransitionCount == 0 ? null : values.Chance() ? value : values.Next(pair.Upstream);
            var isRefused = upstream.FindProblems(value, old).Count > 0;
            (broken, held) = isRefused ? (broken + 1, held) : (broken, held + 1);
            if (isRefused != sample.FindProblems(value, old).Count > 0)
            {
                disagreements.Add($"only {(isRefused ? "upstream" : "the sample")} refuses by {pair}: {value}");
            }
        }

        return (broken, held);
    }
}
