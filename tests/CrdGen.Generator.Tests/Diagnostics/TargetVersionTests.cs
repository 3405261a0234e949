using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Diagnostics;

/// <summary>The property <c>CrdGenKubernetesVersion</c>.</summary>
public sealed class TargetVersionTests
{
    private const string Widget = """
        namespace Test;

        [CustomResource("test.acme.io", "v1")]
        [CelRule("!has(self.spec) || self.spec == '' || isIP(self.spec)")]
        public partial class Widget
        {
            [MaxLength(50), SelectableField, Format("k8s-short-name")]
            public string? Spec { get; init; }
        }
        """;

    [Theory]
    [InlineData("banana", "it is no version of Kubernetes; write the minor version, as in 1.36")]
    [InlineData("30", "it is no version of Kubernetes; write the minor version, as in 1.36")]
    [InlineData("2.30", "it is no version of Kubernetes; write the minor version, as in 1.36")]
    [InlineData("1.30.x", "it is no version of Kubernetes; write the minor version, as in 1.36")]
    [InlineData("1.-3", "it is no version of Kubernetes; write the minor version, as in 1.36")]
    [InlineData("1.10", "the versions that can be told are 1.25 to 1.36")]
    [InlineData("1.99", "the versions that can be told are 1.25 to 1.36")]
    [InlineData("1.99999999999", "it is no version of Kubernetes; write the minor version, as in 1.36")]
    public void A_wrong_one_is_an_error_of_the_project(string text, string error)
    {
        var run = Run(text);
        run.Diagnostics.Select(d => d.ToString()).ShouldBe([$"error CRD0801: CrdGenKubernetesVersion is '{text}': {error}"]);
        run.Manifests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1.36")]
    [InlineData("v1.34")]
    [InlineData(" 1.35.12 ")]
    public void Newer_ones_know_it_all(string text) => Run(text).Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("1.33", "CRD0803")]
    [InlineData("1.31", "CRD0803")]
    [InlineData("1.30", "CRD0508 CRD0802 CRD0803")]
    public void Older_ones_do_not(string text, string expected)
    {
        var run = Run(text);
        string.Join(' ', run.Diagnostics.Select(d => d.Id).Order(StringComparer.Ordinal)).ShouldBe(expected);
        run.Manifests.Count.ShouldBe(run.Diagnostics.Any(d => d.DefaultSeverity == DiagnosticSeverity.Error) ? 0 : 1);
    }

    private static GeneratorRun Run(string target) => GeneratorRun.Of(TestCompilation.Create(Widget), ("CrdGenKubernetesVersion", target));
}
