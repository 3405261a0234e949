using CrdGen.Analyzers.Tests.Harness;
using CrdGen.GeneratorHarness;

namespace CrdGen.Analyzers.Tests.Fixes;

/// <summary>CEL that becomes C#, and CEL for which none is offered.</summary>
public sealed class CelRuleFixTests
{
    private const string Members = """
            public required int Min { get; init; }
            public required int Max { get; init; }
            public int? Limit { get; init; }
            public string? Title { get; init; }
            public required string Name { get; init; }
            public required Mode Mode { get; init; }
            public int Count { get; init; }
            public Port Port { get; init; } = new(80);
            [MaxLength(20), Items(MaxLength = 30)] public List<string> Zones { get; init; } = [];
            [MaxLength(20)] public List<Part> Parts { get; init; } = [];
            [MaxLength(20), Values(MaxLength = 30)] public Dictionary<string, string> Labels { get; init; } = [];
            [MaxLength(20)] public string[]? Names { get; init; }
            public Part? Part { get; init; }
        """;

    [Theory]
    [InlineData("self.min <= self.max", "self.Min <= self.Max")]
    [InlineData("self.min + 2 * (self.max - 1) > -5", "self.Min + 2 * (self.Max - 1) > -5")]
    [InlineData("!(self.min == 1 || self.max != 2)", "!(self.Min == 1 || self.Max != 2)")]
    [InlineData("!has(self.limit) || self.limit > 3", "self.Limit is null || self.Limit > 3")]
    [InlineData("has(self.title) && self.title != 'x'", "self.Title is not null && self.Title != \"x\"")]
    [InlineData("has(self.title) ? self.title.startsWith('a') : self.min > 0", "self.Title is not null ? self.Title.StartsWith(\"a\", StringComparison.Ordinal) : self.Min > 0")]
    [InlineData("self.title == 'x'", "self.Title == \"x\"")]
    [InlineData("self.title.size() < 5", "self.Title!.Length < 5")]
    [InlineData("self.mode == 'Fast' || 'slow-one' == self.mode", "self.Mode == Mode.Fast || Mode.Slow == self.Mode")]
    [InlineData("self.mode in ['Fast', 'slow-one']", "self.Mode is Mode.Fast or Mode.Slow")]
    [InlineData("self.min in [1, 2]", "self.Min is 1 or 2")]
    [InlineData("self.zones.all(z, z.contains('-') && z != self.name)", "self.Zones.All(z => z.Contains(\"-\", StringComparison.Ordinal) && z != self.Name)")]
    [InlineData("self.parts.exists(p, p.weight > 1 && p.name == 'a')", "self.Parts.Any(p => p.Weight > 1 && p.Name == \"a\")")]
    [InlineData("size(self.parts.filter(p, p.weight > 1)) <= 1", "self.Parts.Where(p => p.Weight > 1).Count() <= 1")]
    [InlineData("self.name in self.zones && 'a' in self.labels", "self.Zones.Contains(self.Name) && self.Labels.ContainsKey(\"a\")")]
    [InlineData("self.labels.all(k, self.labels[k].endsWith('x'))", "self.Labels.Keys.All(k => self.Labels[k].EndsWith(\"x\", StringComparison.Ordinal))")]
    [InlineData("size(self.zones) > 0 && self.zones[0] == 'a' && self.labels.size() < 3", "self.Zones.Count > 0 && self.Zones[0] == \"a\" && self.Labels.Count < 3")]
    [InlineData("self.parts.map(p, p.weight).sum() == 100", "self.Parts.Select(p => p.Weight).Sum() == 100")]
    [InlineData("self.name.matches('^[a-z]+$')", "System.Text.RegularExpressions.Regex.IsMatch(self.Name, \"^[a-z]+$\")")]
    [InlineData("self.name.replace('a', 'b').trim().indexOf('c') == 1", "self.Name.Replace(\"a\", \"b\", StringComparison.Ordinal).Trim().IndexOf(\"c\", StringComparison.Ordinal) == 1")]
    [InlineData("self.name < 'm'", "string.CompareOrdinal(self.Name, \"m\") < 0")]
    [InlineData("self.port > 1024", "self.Port.Value > 1024")]
    [InlineData("has(self.part) && self.part.weight > 3", "self.Part is not null && self.Part.Weight > 3")]
    [InlineData("!has(self.names) || size(self.names) == 2", "self.Names is null || self.Names.Length == 2")]
    [InlineData("double(self.min) * 1.5 < 3.0", "(double)self.Min * 1.5 < 3.0")]
    public void Becomes_CSharp(string cel, string expected)
    {
        var run = FixRun.Of("CRD2601", Source($"[CelRule(\"{cel}\")]\n", ""));
        run.Titles.ShouldBe(["Write the rule in C#, as 'Rule'"]);
        run.After(0).ShouldBe([Source("", $"""


                [Rule]
                static bool Rule(Spec self) => {expected};
            """)]);
        var after = GeneratorRun.Of(run.After(0)[0]);
        AnalyzerRun.Generator(run.After(0)[0]).ShouldBeEmpty();
        after.CompilerErrors.ShouldBeEmpty();
    }

    /// <summary>Without a word in C#, or with another answer there for some object.</summary>
    [Theory]
    [InlineData("!(self.limit > 3)")] // an error where there is no limit; C# says true
    [InlineData("self.title != 'x'")]
    [InlineData("has(self.count) && self.count > 1")] // an int is always there
    [InlineData("self.count > 1")]
    [InlineData("self.zones.exists_one(z, z == 'a')")]
    [InlineData("self.name.lowerAscii() == 'a'")]
    [InlineData("self.?title.orValue('') == ''")]
    [InlineData("self.nothing == 1")]
    [InlineData("self.min + ")]
    [InlineData("self.labels.a == 'b'")]
    [InlineData("self.mode == 'Other'")]
    [InlineData("type(self.min) == int")]
    [InlineData("quantity(self.name).isGreaterThan(quantity('1'))")]
    public void Stays_CEL(string cel) => FixRun.Of("CRD2601", Source($"[CelRule(\"{cel}\")]\n", "")).Offers.ShouldBeEmpty();

    [Fact]
    public void Messages_reasons_and_fields_come_along()
    {
        var run = FixRun.Of("CRD2601", """
            namespace Test;
            [CustomResource("acme.io", "v1")] public partial class Widget { public Spec? Spec { get; init; } }

            /// <summary>What is wanted.</summary>
            [CelRule("self.a >= oldSelf.a", Message = "a never shrinks", Reason = RuleReason.FieldValueForbidden, FieldPath = ".a"), PreserveUnknownFields]
            public sealed record Spec(int A, int B);
            """);
        run.After(0).ShouldBe(["""
            namespace Test;
            [CustomResource("acme.io", "v1")] public partial class Widget { public Spec? Spec { get; init; } }

            /// <summary>What is wanted.</summary>
            [PreserveUnknownFields]
            public sealed record Spec(int A, int B)
            {
                [Rule("a never shrinks", Reason = RuleReason.FieldValueForbidden, Field = nameof(A))]
                static bool ANeverShrinks(Spec self, Spec oldSelf) => self.A >= oldSelf.A;
            }
            """]);
        AnalyzerRun.Generator(run.After(0)[0]).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_of_the_resource_itself_stays_with_it()
    {
        var run = FixRun.Of("CRD2601", """
            [CustomResource("acme.io", "v1")]
            [CelRule("self.spec.a > 0")]
            public partial class Widget
            {
                public required Spec Spec { get; init; }
            }
            public sealed record Spec(int A);
            """);
        run.After(0)[0].ShouldBe("""
            [CustomResource("acme.io", "v1")]
            public partial class Widget
            {
                public required Spec Spec { get; init; }

                [Rule]
                static bool Rule(Widget self) => self.Spec.A > 0;
            }
            public sealed record Spec(int A);
            """);
    }

    [Theory]
    [InlineData("MessageExpression = \"'a'\"")]
    [InlineData("At = \".a\"")]
    [InlineData("FieldPath = \".part.name\"")]
    [InlineData("OptionalOldSelf = true")]
    public void Arguments_without_counterpart_keep_the_rule(string argument) =>
        FixRun.Of("CRD2601", Source($"[CelRule(\"self.min > 0\", {argument})]\n", "")).Offers.ShouldBeEmpty();

    private static string Source(string attribute, string method) => $$"""
        namespace Test;

        [CustomResource("acme.io", "v1")]
        public partial class Widget
        {
            public Spec? Spec { get; init; }
        }

        /// <summary>What is wanted.</summary>
        {{attribute}}public sealed record Spec
        {
        {{Members}}{{method}}
        }

        public sealed record Part(string Name, int Weight);

        public readonly record struct Port(int Value);

        public enum Mode
        {
            Fast,
            [JsonStringEnumMemberName("slow-one")] Slow,
        }
        """;
}
