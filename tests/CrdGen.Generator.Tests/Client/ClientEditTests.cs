using CrdGen.Generator.Tests.Incremental;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Client;

/// <summary>What is emitted for clients is emitted again only where it changes: one file a resource, and each type in one of them.</summary>
public sealed class ClientEditTests
{
    private readonly EditedProject project = new(withClient: true);

    [Theory]
    [InlineData("Other.cs", "=> 1", "=> 2")]
    [InlineData("Other.cs", "public static int Number", "public static int Count() => 0; public static int Number")]
    [InlineData("Alpha.cs", "return \"Alpha\"", "return \"first\" + 1")]
    [InlineData("Alpha.cs", "How many there are.", "How many there shall be.")]
    [InlineData("Alpha.cs", "[Range(1, 9)]", "[Range(1, 10)]")]
    [InlineData("Shared.cs", "Limits.Name", "100")]
    public void Nothing_that_is_in_the_schema_only(string path, string text, string replacement)
    {
        project.Replace(path, text, replacement).Run().Emitted.Where(IsClient).ShouldBeEmpty();
        project.ShouldBeAsFromScratch();
    }

    [Theory]
    [InlineData("Alpha.cs", "public int Count", "public long Count", "Alpha")]
    [InlineData("Alpha.cs", "public Shared?", "public string? Text { get; init; } public Shared?", "Alpha")]
    [InlineData("Gamma.cs", "public int Count", "public required int Count", "Gamma")]
    [InlineData("Shared.cs", "public required string Name", "public required string Title", "Alpha")]
    public void A_type_goes_with_the_first_resource_that_has_it(string path, string text, string replacement, string resource)
    {
        project.Replace(path, text, replacement).Run().Emitted.Where(IsClient).ShouldHaveSingleItem().ShouldStartWith($"Test.{resource}.");
        project.ShouldBeAsFromScratch();
    }

    [Fact]
    public void A_resource_added_and_removed_takes_only_what_is_its_own()
    {
        var added = project.Add("Delta.cs", EditedProject.Root("Delta", "public Shared? Shared { get; init; }")).Run();

        added.Emitted.Where(IsClient).ShouldBe([added.Emitted.Single(name => name.StartsWith("Test.Delta.", StringComparison.Ordinal) && IsClient(name)), "TestJson.g.cs"]);
        project.ShouldBeAsFromScratch();

        project.Remove("Delta.cs").Run().Emitted.Where(IsClient).ShouldBe(["TestJson.g.cs"]);
        project.ShouldBeAsFromScratch();
    }

    [Fact]
    public void A_type_moves_on_with_the_resource_that_had_it()
    {
        project.Replace("Alpha.cs", "public Shared? Shared { get; init; }", "").Run().Emitted.Where(IsClient).Select(name => name.Split('.')[1]).ShouldBe(["Alpha", "Beta"]);
        project.ShouldBeAsFromScratch();
    }

    [Fact]
    public void A_name_that_is_taken_by_an_edit()
    {
        project.Add("Taken.cs", "namespace Test; public class SharedApplyConfiguration;").Run();
        project.ShouldBeAsFromScratch();
    }

    /// <summary>Of many resources too, an edit is worked out without looking at the others' contracts again.</summary>
    [Fact]
    public void An_unrelated_edit_costs_no_more_than_without_the_client()
    {
        const int roots = 300;
        long[] bytes = [Cost(Workload.Create(roots), roots), Cost(Workload.Create(roots, withClient: true), roots)];

        TestContext.Current.TestOutputHelper?.WriteLine($"{bytes[0]:N0} bytes without, {bytes[1]:N0} with the client");
        bytes[1].ShouldBeLessThan(bytes[0] * 11 / 10);
    }

    private static long Cost(CSharpCompilation compilation, int roots)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new CustomResourceGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions());
        var cold = GC.GetAllocatedBytesForCurrentThread();
        driver = driver.RunGenerators(compilation);
        TestContext.Current.TestOutputHelper?.WriteLine($"{roots} resources, cold: {GC.GetAllocatedBytesForCurrentThread() - cold:N0} bytes");
        var least = long.MaxValue;
        for (var revision = 1; revision <= 3; revision++)
        {
            compilation = Workload.EditUnrelated(compilation, revision);
            var start = GC.GetAllocatedBytesForCurrentThread();
            driver = driver.RunGenerators(compilation);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - start);
        }

        return least;
    }

    private static bool IsClient(string hintName) => hintName.EndsWith(".client.g.cs", StringComparison.Ordinal) || hintName.EndsWith("Json.g.cs", StringComparison.Ordinal);
}
