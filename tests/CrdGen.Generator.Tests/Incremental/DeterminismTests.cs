using System.Globalization;
using CrdGen.GeneratorHarness;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Incremental;

/// <summary>The same source gives the same bytes on every machine.</summary>
public class DeterminismTests
{
    private static readonly IReadOnlyList<(string Path, string Source)> Files = [.. Workload.Files(12)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_files_does_not_matter(int seed)
    {
        var random = new Random(seed);
        Run(Files.OrderBy(_ => random.Next())).ShouldBe(Run(Files));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string name)
    {
        var expected = Run(Files);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            Run(Files).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }

    [Theory]
    [InlineData("/home/someone/project/")]
    [InlineData(@"C:\Users\someone\project\")]
    public void The_place_of_the_project_does_not_matter(string folder) =>
        Run(Files.Select(file => (folder + file.Path, file.Source))).ShouldBe(Run(Files));

    [Fact]
    public void Line_ends_do_not_matter()
    {
        var expected = Run(Files.Select(file => (file.Path, file.Source.Replace("\r", ""))));
        Run(Files.Select(file => (file.Path, file.Source.Replace("\r", "").Replace("\n", "\r\n")))).ShouldBe(expected);
    }

    private static List<(string Name, string Text)> Run(IEnumerable<(string Path, string Source)> files)
    {
        var compilation = TestCompilation.Create([]).AddSyntaxTrees(files.Select(file => TestCompilation.Tree(file.Source, file.Path)));
        var result = GeneratorRun.NewDriver(compilation).RunGenerators(compilation).GetRunResult();
        result.Diagnostics.ShouldBeEmpty();
        var sources = result.Results.Single().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())).Order().ToList();
        sources.Count.ShouldBe(24);
        return sources;
    }
}
