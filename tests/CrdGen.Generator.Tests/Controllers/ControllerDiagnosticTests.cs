using CrdGen.Generator.Tests.Diagnostics;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Controllers;

/// <summary>Each wrong controller is reported once, in these words, at this place, and no error of the compiler follows.</summary>
public sealed class ControllerDiagnosticTests
{
    public static TheoryData<string> Names => [.. ControllerCases.All.Select(declaration => declaration.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Is_reported_in_full_at_its_place(string name)
    {
        var declaration = ControllerCases.All.Single(d => d.Name == name);
        var markup = Markup.Parse(declaration.Source);
        var run = GeneratorRun.OfOperator(markup.Source, ControllerSource.Usings);

        var expected = markup.Places.Zip(declaration.Messages, (place, message) => $"{place.Id} {place.Span}: {message}");
        run.Diagnostics.Select(d => $"{d.Id} {d.Location.SourceSpan}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}").ShouldBe(expected);
        run.CompilerErrors.ShouldBeEmpty();
    }

    [Fact]
    public void Without_the_operator_it_has_no_effect()
    {
        var run = GeneratorRun.OfGenerators(
            TestCompilation.Create("namespace Test; [Controller] public partial class ClusterController;"), new ControllerGenerator());

        run.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("CRD0710");
        run.CompilerErrors.ShouldBeEmpty();
    }

    [Fact]
    public void What_fails_is_an_error()
    {
        var compilation = TestCompilation.Create([ControllerSource.Of("[Controller] public partial class ClusterController : Reconciler<Cluster>"), ControllerSource.Usings], TestCompilation.Operator);

        GeneratorRun.OfGenerators(compilation, new ControllerGenerator(_ => throw new InvalidOperationException("no"))).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("CRD0901");
    }

    [Theory]
    [InlineData("[Controller] public partial class ClusterController : Reconciler<Cluster>", "namespace Test; [Controller] public partial class ClusterController;")]
    [InlineData("[Controller] public class ClusterController : Reconciler<Cluster>", "namespace Test; [Controller] public class ClusterController : Reconciler<Cluster>;")]
    public void What_is_typed_twice_does_not_stop_the_generator(string head, string second)
    {
        var run = GeneratorRun.OfOperator(ControllerSource.Of(head), second, ControllerSource.Usings);

        run.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Id == "CS8785" || diagnostic.Id == "CRD0901");
        run.Output.SyntaxTrees.Count(tree => tree.ToString().Contains("AddController<", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void What_does_not_compile_is_the_compilers_business() =>
        GeneratorRun.OfOperator(ControllerSource.Of("[Controller(Owns = [typeof(Missing)], Finalizer = nameof(Missing)), Watches<Missing>(nameof(Missing))] public partial class A : Reconciler<Missing>;\n\npublic class B"), ControllerSource.Usings)
            .Diagnostics.ShouldBeEmpty();
}
