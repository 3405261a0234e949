using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Diagnostics;

/// <summary>What holds for every diagnostic: how often, where, and how it is silenced.</summary>
public sealed class DiagnosticBehaviourTests
{
    private const string TwoRoots = """
        namespace Test;

        [CustomResource("test.acme.io", "v1")]
        public partial class First
        {
            public Shared? Spec { get; init; }
        }

        [CustomResource("test.acme.io", "v1")]
        public partial class Second
        {
            public Shared? Spec { get; init; }
        }

        [CustomResource("test.acme.io", "v1")]
        public partial class Third
        {
            public string? Spec { get; init; }
        }
        """;

    private const string Shared = """
        namespace Test;

        public sealed record Shared
        {
            [{|CRD0201:MaxLength(3)|}]
            public int A { get; init; }
        }
        """;

    [Fact]
    public void A_type_in_another_file_has_its_error_there_and_once()
    {
        var shared = Markup.Parse(Shared);
        var diagnostic = GeneratorRun.Of(TwoRoots, shared.Source).Diagnostics.ShouldHaveSingleItem();

        diagnostic.Id.ShouldBe("CRD0201");
        diagnostic.Location.SourceTree!.FilePath.ShouldBe("Test1.cs");
        diagnostic.Location.SourceSpan.ShouldBe(shared.Places[0].Span);
    }

    [Fact]
    public void Resources_without_errors_have_their_manifests()
    {
        var run = GeneratorRun.Of(TwoRoots, Markup.Parse(Shared).Source);

        run.Manifests.Keys.ShouldBe(["thirds.test.acme.io.yaml"]);
        run.CompilerErrors.ShouldBeEmpty();
    }

    [Fact]
    public void A_type_of_another_assembly_has_its_error_at_the_property_that_uses_it()
    {
        var library = TestCompilation.Library(Markup.Parse(Shared).Source);
        AssertAtProperty(library);
    }

    [Fact]
    public void A_type_of_another_project_has_its_error_at_the_property_too()
    {
        // An editor refers to the other project's compilation, whose attributes have source, but not here.
        AssertAtProperty(TestCompilation.Create([Markup.Parse(Shared).Source], [], "Library").ToMetadataReference());
    }

    [Fact]
    public void An_error_moves_with_its_text()
    {
        var before = TestCompilation.Create(TwoRoots, Markup.Parse(Shared).Source);
        var moved = Markup.Parse("// moved\n\n" + Shared);
        var tree = before.SyntaxTrees.Single(t => t.FilePath == "Test1.cs");
        var after = before.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(moved.Source)));

        var driver = GeneratorRun.NewDriver(before).RunGenerators(before, TestContext.Current.CancellationToken).RunGenerators(after, TestContext.Current.CancellationToken);

        driver.GetRunResult().Diagnostics.ShouldHaveSingleItem().Location.SourceSpan.ShouldBe(moved.Places[0].Span);
    }

    [Fact]
    public void A_pragma_silences_a_warning()
    {
        const string Quiet = "#pragma warning disable CRD0210\n[Phone] public string? A { get; init; }\n#pragma warning restore CRD0210\n[Phone] public string? B { get; init; }";
        var diagnostics = GeneratorRun.OfSpec(Quiet).Diagnostics;

        diagnostics.Single(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains("'A'", StringComparison.Ordinal)).IsSuppressed.ShouldBeTrue();
        diagnostics.Single(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains("'B'", StringComparison.Ordinal)).IsSuppressed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public void The_editorconfig_of_a_file_sets_the_severity_of_a_warning(ReportDiagnostic configured, DiagnosticSeverity? severity)
    {
        var compilation = TestCompilation.Create(WrongDeclaration.SpecOf("[Phone] public string? A { get; init; }"));
        var run = GeneratorRun.Of(compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithSyntaxTreeOptionsProvider(new EditorConfig("CRD0210", configured))));

        run.Diagnostics.Where(d => !d.IsSuppressed).Select(d => (DiagnosticSeverity?)d.Severity).SingleOrDefault().ShouldBe(severity);
        run.Manifests.ShouldHaveSingleItem();
    }

    private static void AssertAtProperty(MetadataReference library)
    {
        var source = Markup.Parse(WrongDeclaration.SpecOf("public string? A { get; init; }\n\npublic Shared? {|CRD0201:B|} { get; init; }"));
        var diagnostic = GeneratorRun.Of(TestCompilation.Create([source.Source], [library])).Diagnostics.ShouldHaveSingleItem();

        diagnostic.Id.ShouldBe("CRD0201");
        diagnostic.Location.SourceTree!.FilePath.ShouldBe("Test0.cs");
        diagnostic.Location.SourceSpan.ShouldBe(source.Places[0].Span);
    }

    /// <summary>What <c>dotnet_diagnostic.ID.severity</c> in an .editorconfig becomes in the compiler.</summary>
    private sealed class EditorConfig(string id, ReportDiagnostic severity) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic found)
        {
            found = severity;
            return diagnosticId == id;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic found)
        {
            found = default;
            return false;
        }
    }
}
