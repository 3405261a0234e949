using CrdGen.Analyzers.Tests.Harness;

namespace CrdGen.Analyzers.Tests.Fixes;

public sealed class ColumnFixTests
{
    [Theory]
    [InlineData(".spec.sizes", ".spec.size")]
    [InlineData(".spec.Size", ".spec.size")]
    [InlineData(".size", ".spec.size")]
    [InlineData(".status.readyReplica", ".status.readyReplicas")]
    [InlineData(".spec.readyReplicas", ".status.readyReplicas")]
    [InlineData(".spec.template.nam", ".spec.template.name")]
    [InlineData(".status.conditons[?(@.type==\\\"Ready\\\")].status", ".status.conditions[?(@.type==\\\"Ready\\\")].status")]
    [InlineData(".spec.creationTimestamp", ".metadata.creationTimestamp")]
    public void The_path_becomes_the_nearest(string wrong, string right)
    {
        var before = Source(wrong);
        var run = FixRun.Of("CRD2405", before);
        run.Titles.ShouldBe([$"Change the path to '{right.Replace("\\", "", StringComparison.Ordinal)}'"]);
        run.After(0).ShouldBe([Source(right)]);
        run.AfterAll().ShouldBe(Source(right));
        AnalyzerRun.Generator(run.After(0)[0]).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_like_nothing_is_left_alone() => FixRun.Of("CRD2405", Source(".zzz")).Offers.ShouldBeEmpty();

    private static string Source(string path) => $$"""
        namespace Test;
        [CustomResource("acme.io", "v1")]
        [PrinterColumn("Size", /* here */ "{{path}}", Priority = 1)]
        public partial class Widget { public Spec? Spec { get; init; } public Status? Status { get; init; } }
        public sealed record Spec(int Size, Template Template);
        public sealed record Template(string Name);
        public sealed record Status(int ReadyReplicas, List<Condition> Conditions);
        """;
}
