using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Controllers;

/// <summary>Steps run again only for what is another than before.</summary>
public sealed class ControllerEditTests
{
    private static readonly string First = ControllerSource.Of("[Controller(Owns = [typeof(Service)])] public partial class ClusterController : Reconciler<Cluster>");
    private static readonly string Second = $$"""namespace Test; [Controller] public partial class OtherController : Reconciler<Cluster> { {{ControllerSource.Reconcile}} }""";

    [Theory]
    [InlineData("new(Result.Done)", "default", IncrementalStepRunReason.Unchanged)]
    [InlineData("string? SecretName", "int? Count", IncrementalStepRunReason.Unchanged)]
    [InlineData("typeof(Service)", "typeof(Secret)", IncrementalStepRunReason.Modified)]
    public void A_controller_is_emitted_again_where_its_model_is_another(string text, string replacement, IncrementalStepRunReason reason)
    {
        var steps = Edit(First, text, replacement);

        Reasons(steps, TrackingNames.Controllers).ShouldBe([reason, IncrementalStepRunReason.Unchanged], ignoreOrder: true);
        Reasons(steps, TrackingNames.ControllerDiagnostics).ShouldAllBe(found => found == IncrementalStepRunReason.Cached || found == IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void Without_controllers_nothing_is_parsed()
    {
        var parsed = 0;
        var compilation = TestCompilation.Create([ControllerSource.Of("public partial class ClusterController : Reconciler<Cluster>"), ControllerSource.Usings], TestCompilation.Operator);
        var result = GeneratorRun.NewDriver([new ControllerGenerator(_ => parsed++)], compilation).RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult();

        parsed.ShouldBe(0);
        result.GeneratedTrees.ShouldBeEmpty();
        result.Results[0].TrackedSteps.ShouldNotContainKey(TrackingNames.ParseControllers);
    }

    /// <summary>An edit of a project of resources costs what it costs without the second generator, but for what Roslyn does for any.</summary>
    [Fact]
    public void Without_controllers_an_edit_costs_nearly_nothing()
    {
        const int roots = 300;
        long[] bytes = [Cost(Workload.Create(roots), new CustomResourceGenerator()), Cost(Workload.Create(roots), new CustomResourceGenerator(), new ControllerGenerator())];

        TestContext.Current.TestOutputHelper?.WriteLine($"{bytes[0]:N0} bytes without, {bytes[1]:N0} with the generator of controllers");
        (bytes[1] - bytes[0]).ShouldBeLessThan(bytes[0] / 10);
    }

    [Fact]
    public void Nothing_that_is_kept_holds_symbols_or_trees()
    {
        var model = typeof(Model.ControllerModel);
        model.GetProperties().Select(property => property.PropertyType).ShouldAllBe(type => type == typeof(string) || type == typeof(bool) || type == typeof(Type) || type.Namespace == "CrdGen.Schema");
    }

    private static long Cost(CSharpCompilation compilation, params IIncrementalGenerator[] generators)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(generators.Select(generator => generator.AsSourceGenerator()), parseOptions: TestCompilation.ParseOptions());
        driver = driver.RunGenerators(compilation);
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

    private static GeneratorRunResult Edit(string source, string text, string replacement)
    {
        var compilation = TestCompilation.Create([source, Second, ControllerSource.Usings], TestCompilation.Operator);
        var driver = GeneratorRun.NewDriver([new ControllerGenerator()], compilation).RunGenerators(compilation, TestContext.Current.CancellationToken);
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == "Test0.cs");
        source.ShouldContain(text);
        var edited = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(source.Replace(text, replacement, StringComparison.Ordinal), System.Text.Encoding.UTF8)));
        return driver.RunGenerators(edited, TestContext.Current.CancellationToken).GetRunResult().Results.Single();
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason == IncrementalStepRunReason.Cached ? IncrementalStepRunReason.Unchanged : output.Reason);
}
