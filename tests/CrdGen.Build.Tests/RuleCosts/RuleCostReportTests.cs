using CrdGen.Build.RuleCosts;

namespace CrdGen.Build.Tests.RuleCosts;

public sealed class RuleCostReportTests
{
    [Fact]
    public void The_most_expensive_rules_come_first()
    {
        var report = RuleCostReport.Of(
        [
            new("things.acme.io.yaml", "{}", "v1\t.spec\trule 1\t3\nv1\t.spec.list[*]\trule 2\t5723\n"),
            new("others.acme.io.yaml", "{}", "v2\t.\tmessage of rule 1\t1234567\n"),
            new("rest.acme.io.yaml", "{}"),
        ]);
        Assert.Equal(
            """
            # What CEL rules may cost

            The API server's estimate, of at most 10,000,000 a rule, and ten times that for all rules of a version.

            | definition | version | field | | cost | of its budget |
            | --- | --- | --- | --- | ---: | ---: |
            | others.acme.io | v2 | . | message of rule 1 | 1,234,567 | 12.35 % |
            | things.acme.io | v1 | .spec.list[*] | rule 2 | 5,723 | 0.06 % |
            | things.acme.io | v1 | .spec | rule 1 | 3 | 0.00 % |

            """.Replace("\r", "", StringComparison.Ordinal),
            report);
    }

    [Fact]
    public void Without_rules_there_is_none() => Assert.Null(RuleCostReport.Of([new("others.yaml", "{}")]));

    [Theory]
    [InlineData("v1")]
    [InlineData("v1\t.spec\trule 1\tmany")]
    [InlineData("v1\t.spec\trule 1\t-1")]
    [InlineData("\t\n\n\t\t")]
    public void What_is_no_cost_is_left_out(string costs) => Assert.Null(RuleCostReport.Of([new("a.yaml", "{}", costs)]));
}
