using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Incremental;

/// <summary>
/// The budget of an edit, in bytes: unlike milliseconds they are the same on every machine. 1,000 resources of 20
/// properties each.
/// </summary>
[Collection(nameof(AllocationTests))]
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public class AllocationTests
{
    private const int Roots = 1000;

    private static readonly Lazy<(CSharpCompilation Compilation, GeneratorDriver Driver)> Project = new(() =>
    {
        var compilation = Workload.Create(Roots);
        // Without tracking, as in an editor.
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new CustomResourceGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions());
        return (compilation, driver.RunGenerators(compilation));
    });

    [Fact]
    public void An_unrelated_edit_costs_little_and_emits_nothing()
    {
        var (bytes, emitted) = Measure((compilation, revision) => Workload.EditUnrelated(compilation, revision));

        bytes.ShouldBeLessThan(60_000_000);
        emitted.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_of_comments_costs_little_and_emits_nothing()
    {
        var (bytes, emitted) = Measure((compilation, revision) => compilation.AddSyntaxTrees(TestCompilation.Tree("// " + revision, $"New{revision}.cs")));

        bytes.ShouldBeLessThan(60_000_000);
        emitted.ShouldBeEmpty();
    }

    [Fact]
    public void An_edit_of_one_resource_emits_its_manifest_only()
    {
        var (bytes, emitted) = Measure((compilation, revision) => Workload.EditRoot(compilation, 123, revision));

        bytes.ShouldBeLessThan(60_000_000);
        emitted.ShouldBe(["component0123s.platform.acme.io.manifest.g.cs"]);
    }

    [Fact]
    public void An_edit_of_a_shared_type_emits_the_manifests_that_have_it()
    {
        var (bytes, emitted) = Measure((compilation, revision) => Workload.EditShared(compilation, 12, revision));

        bytes.ShouldBeLessThan(60_000_000);
        emitted.ShouldBe(Enumerable.Range(120, Workload.RootsPerSharedType).Select(root => $"component0{root}s.platform.acme.io.manifest.g.cs"));
    }

    /// <summary>The least of three edits: the first one grows buffers of the compiler that stay.</summary>
    private static (long Bytes, IReadOnlyList<string> Emitted) Measure(Func<CSharpCompilation, int, CSharpCompilation> edit)
    {
        var (compilation, driver) = Project.Value;
        var least = long.MaxValue;
        IReadOnlyList<string> emitted = [];
        for (var revision = 1; revision <= 3; revision++)
        {
            var before = Sources(driver);
            compilation = edit(compilation, revision);
            var start = GC.GetAllocatedBytesForCurrentThread();
            driver = driver.RunGenerators(compilation);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - start);
            var after = Sources(driver);
            after.Count.ShouldBe(2 * Roots);
            emitted = [.. after.Where(source => !ReferenceEquals(before.GetValueOrDefault(source.Key), source.Value)).Select(source => source.Key).Order(StringComparer.Ordinal)];
        }

        TestContext.Current.SendDiagnosticMessage("{0:N0} bytes", least);
        return (least, emitted);
    }

    private static Dictionary<string, SourceText> Sources(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
}
