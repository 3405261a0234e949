using CrdGen.Build.Manifests;
using CrdGen.Build.RuleCosts;

namespace CrdGen.Build.Tests.RuleCosts;

public sealed class RuleCostReportTests
{
    [Fact]
    public void The_most_expensive_rules_come_first()
    {
        var report = RuleCostReport.Of([Manifest("things", "self.a > 1", "self.list.all(x, self.list.exists(y, x == y))"), Manifest("others")]);
        Assert.Equal(
            """
            # What CEL rules may cost

            The API server's estimate, of at most 10,000,000 a rule, and ten times that for all rules of a version.

            | definition | rule | cost | of its budget |
            | --- | --- | ---: | ---: |
            | things.acme.io | spec.validation.openAPIV3Schema.x-kubernetes-validations[1].rule | 5,723 | 0.06 % |
            | things.acme.io | spec.validation.openAPIV3Schema.x-kubernetes-validations[0].rule | 3 | 0.00 % |

            """.Replace("\r", "", StringComparison.Ordinal),
            report);
    }

    [Fact]
    public void Without_rules_there_is_none() => Assert.Null(RuleCostReport.Of([Manifest("others")]));

    [Fact]
    public void What_is_no_definition_has_no_costs() => Assert.Null(RuleCostReport.Of([new("a.yaml", """{"kind":"x-kubernetes-validations"}""")]));

    private static RawManifest Manifest(string plural, params string[] rules) => new(plural + ".yaml", """
        {"apiVersion":"apiextensions.k8s.io/v1","kind":"CustomResourceDefinition","metadata":{"name":"PLURAL.acme.io"},
        "spec":{"group":"acme.io","scope":"Namespaced","names":{"plural":"PLURAL","singular":"thing","kind":"Thing","listKind":"ThingList"},
        "versions":[{"name":"v1","served":true,"storage":true,"schema":{"openAPIV3Schema":{"type":"object",
        "properties":{"a":{"type":"integer"},"list":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":20}}}RULES}}}]}}
        """.Replace("PLURAL", plural, StringComparison.Ordinal).Replace("RULES", Validations(rules), StringComparison.Ordinal));

    private static string Validations(string[] rules) =>
        rules.Length == 0 ? "" : $$""","x-kubernetes-validations":[{{string.Join(',', rules.Select(rule => $"{{\"rule\":\"{rule}\"}}"))}}]""";
}
