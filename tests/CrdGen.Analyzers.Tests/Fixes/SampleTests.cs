using CrdGen.Analyzers.Tests.Harness;
using CrdGen.TestSupport;
using Microsoft.CodeAnalysis;

namespace CrdGen.Analyzers.Tests.Fixes;

/// <summary>Rules of the samples: C# is offered for those that it has words for, and the generator takes it.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("CertManager", "ExactlyOneOfTppCloudOr")]
    public void Rules_in_CEL_can_become_CSharp(string sample, string method)
    {
        var sources = Directory.EnumerateFiles(Repository.File("samples", sample), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Repository.File("samples", sample), file).Split(Path.DirectorySeparatorChar).Contains("obj"))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToArray();
        var run = FixRun.Of("CRD2601", sources);
        run.Titles.ShouldBe([$"Write the rule in C#, as '{method}'"]);
        AnalyzerRun.Generator([.. run.After(0)]).ShouldAllBe(d => d.Severity < DiagnosticSeverity.Error);
        string.Concat(run.After(0)).ShouldContain($"static bool {method}(");
    }
}
