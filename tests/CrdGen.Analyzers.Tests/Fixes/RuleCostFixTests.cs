using CrdGen.Analyzers.Tests.Harness;

namespace CrdGen.Analyzers.Tests.Fixes;

/// <summary>The limit that is added is enough, and the next greater one of two digits is not.</summary>
public sealed class RuleCostFixTests
{
    [Fact]
    public void A_list_that_a_rule_reads_gets_a_limit()
    {
        var run = FixRun.Of("CRD2509", Source("""
                /// <summary>Names.</summary>
                [CelRule("self.all(a, self.exists_one(b, a == b))")]
                [Items(MaxLength = 63)]
                public List<string> Names { get; init; } = [];
            """));
        run.Titles.ShouldHaveSingleItem().ShouldStartWith("Limit Names to ");
        var after = run.After(0).ShouldHaveSingleItem();
        var limit = Limit(after);
        after.ShouldBe(Source($"""
                /// <summary>Names.</summary>
                [CelRule("self.all(a, self.exists_one(b, a == b))")]
                [Items(MaxLength = 63)]
                [MaxLength({limit})]
                public List<string> Names [] get; init; [] = [];
            """.Replace("[] get; init; []", "{ get; init; }", StringComparison.Ordinal)));
        IsRightAndTight(after, limit);
    }

    [Fact]
    public void The_list_around_a_rule_gets_a_limit()
    {
        var run = FixRun.Of("CRD2509", Source("""
                public List<Part> Parts { get; init; } = [];
            """, """
            [CelRule("self.zones.all(a, self.zones.exists(b, a != b))")]
            public sealed record Part { [MaxLength(20), Items(MaxLength = 63)] public List<string> Zones { get; init; } = []; }
            """));
        run.Titles.ShouldHaveSingleItem().ShouldStartWith("Limit Parts to ");
        var after = run.After(0).ShouldHaveSingleItem();
        after.ShouldContain($"    [MaxLength({Limit(after)})]\n    public List<Part> Parts");
        IsRightAndTight(after, Limit(after));
    }

    [Fact]
    public void Where_one_limit_is_not_enough_all_get_one()
    {
        var run = FixRun.Of("CRD2509", Source("""
                [CelRule("self.all(a, self.all(b, self.all(c, a + b != c)))")] public List<string> Names { get; init; } = [];
            """));
        run.Titles.ShouldHaveSingleItem().ShouldStartWith("Limit Names, the items of Names to ");
        var after = run.After(0).ShouldHaveSingleItem();
        var limit = Limit(after);
        after.ShouldContain($"a + b != c)))\")] [MaxLength({limit})] [Items(MaxLength = {limit})] public List<string> Names");
        AnalyzerRun.Generator(after).ShouldBeEmpty();
    }

    [Fact]
    public void Parameters_of_records_maps_and_attributes_that_are_there_are_extended()
    {
        var run = FixRun.Of("CRD2509", Source("", """
            [CelRule("self.labels.all(k, self.labels.all(l, self.labels[k].contains(self.labels[l])))")]
            public sealed record Part([Values(MinLength = 1)] Dictionary<string, string>? Labels);
            """, "public Part? Part { get; init; }"));
        var after = run.After(0).ShouldHaveSingleItem();
        AnalyzerRun.Generator(after).ShouldBeEmpty();
        after.ShouldMatch(@"record Part\(\[Values\(MinLength = 1(, MaxLength = \d+)?\)\] (\[MaxLength\(\d+\)\] )?Dictionary<string, string>\? Labels\);");
    }

    [Fact]
    public void Without_the_using_the_name_is_whole()
    {
        var run = FixRun.Of("CRD2509", """
            namespace System.Fake.Of.Nothing { class Items; }
            namespace Test
            {
                using MaxLengthAttribute = CrdGen.MinimumAttribute;
                [CustomResource("acme.io", "v1")] public partial class Widget { public Spec? Spec { get; init; } }
                public sealed record Spec { [CelRule("self.all(a, self.exists_one(b, a == b))")] [Items(MaxLength = 63)] public List<string> Names { get; init; } = []; }
            }
            """);
        run.After(0)[0].ShouldContain("[System.ComponentModel.DataAnnotations.MaxLength(");
        AnalyzerRun.Generator(run.After(0)[0]).ShouldBeEmpty();
    }

    [Fact]
    public void What_no_limit_helps_is_left_alone() =>
        FixRun.Of("CRD2509", Source("""
                [CelRule("self.all(a, self.all(b, self.all(c, self.all(d, self.all(e, a + b + c + d + e > 0)))))")] [MaxLength(200)] public List<int> Names { get; init; } = [];
            """)).Offers.ShouldBeEmpty();

    private static void IsRightAndTight(string after, int limit)
    {
        AnalyzerRun.Generator(after).ShouldBeEmpty();
        var unit = (int)Math.Pow(10, Math.Max(0, limit.ToString(System.Globalization.CultureInfo.InvariantCulture).Length - 2));
        AnalyzerRun.Generator(after.Replace($"[MaxLength({limit})]", $"[MaxLength({limit + unit})]", StringComparison.Ordinal)).ShouldContain(d => d.Id == "CRD0509");
    }

    private static int Limit(string after)
    {
        var start = after.LastIndexOf("[MaxLength(", StringComparison.Ordinal) is var last && after.IndexOf("[MaxLength(", StringComparison.Ordinal) is var first && first != last && after[(first + 11)..].StartsWith("20)", StringComparison.Ordinal) ? last : first;
        return int.Parse(after[(start + 11)..after.IndexOf(')', start)], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Source(string members, string declarations = "", string more = "") => $$"""
        namespace Test;

        [CustomResource("acme.io", "v1")]
        public partial class Widget
        {
            public Spec? Spec { get; init; }
        }

        public sealed record Spec
        {
        {{members}}
        {{more}}
        }

        {{declarations}}
        """;
}
