using CrdGen.Analyzers.Suggestions;
using CrdGen.Analyzers.Tests.Harness;
using CrdGen.Generator.Tests.Diagnostics;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Analyzers.Tests.Fixes;

/// <summary>Hidden diagnostics stand exactly where the generator's own do, each with the number of that plus 2000.</summary>
public sealed class SuggestionTests
{
    /// <summary>Each suggestion that stands for a diagnostic of the generator.</summary>
    public static TheoryData<string> Marked { get; } =
    [
        """
        [CustomResource("acme.io", "v1", Storage = true)] public partial class A { }
        [{|CRD2010:CustomResource("acme.io", "v2", Kind = "A", Storage = true)|}] public partial class B { }
        """,
        """
        public class Outer { [CustomResource("acme.io", "v1")] public partial class {|CRD2016:A|} { } }
        """,
        """
        [CustomResource("acme.io", "v1")] public partial class A { [{|CRD2207:ListType(ListType.Map)|}] public List<Item>? Items { get; init; } }
        public sealed record Item(string Name);
        """,
        """
        [CustomResource("acme.io", "v1")] [{|CRD2405:PrinterColumn("A", ".spec.sise")|}] public partial class A { public Spec? Spec { get; init; } }
        public sealed record Spec(int Size);
        """,
        """
        [CustomResource("acme.io", "v1")] public partial class A { public Spec? Spec { get; init; } }
        public sealed record Spec { [CelRule({|CRD2509:"self.all(a, self.exists_one(b, a == b))"|})] public List<string> Names { get; init; } = []; }
        """,
    ];

    /// <summary>What only the analyzer says.</summary>
    private const string Unsaid = """
        [CustomResource("acme.io", "v1")] public class {|CRD2016:A|} { public Spec? Spec { get; init; } }
        [{|CRD2601:CelRule("self.a > 0")|}] public sealed record Spec(int A);
        """;

    /// <summary>How hosts parse: editors read doc comments always, compilers only where they write documentation.</summary>
    public static IEnumerable<TheoryDataRow<string, DocumentationMode>> Parsed =>
        from row in Marked.Select(row => row.Data).Append(Unsaid)
        from mode in Enum.GetValues<DocumentationMode>()
        select new TheoryDataRow<string, DocumentationMode>(row, mode);

    [Theory]
    [MemberData(nameof(Marked))]
    public void Stands_where_the_generators_own_does(string marked)
    {
        var markup = Markup.Parse(marked);
        var expected = markup.Places.Select(place => $"{place.Id} {place.Span}").ToList();
        AnalyzerRun.Of(markup.Source).Select(d => $"{d.Id} {d.Location.SourceSpan}").ShouldBe(expected);
        AnalyzerRun.Of(markup.Source).ShouldAllBe(d => d.Severity == DiagnosticSeverity.Hidden);
        AnalyzerRun.Generator(markup.Source).Select(d => $"{d.Id.Replace("CRD0", "CRD2", StringComparison.Ordinal)} {d.Location.SourceSpan}").ShouldBe(expected);
    }

    [Fact]
    public void Rules_in_text_and_classes_that_are_not_partial_are_pointed_at()
    {
        var markup = Markup.Parse(Unsaid);
        AnalyzerRun.Of(markup.Source).Select(d => $"{d.Id} {d.Location.SourceSpan}").ShouldBe(markup.Places.Select(place => $"{place.Id} {place.Span}"));
    }

    [Theory]
    [MemberData(nameof(Parsed))]
    public async Task Editors_are_told_that_ask_for_one_file(string marked, DocumentationMode mode)
    {
        var markup = Markup.Parse(marked);
        var compilation = Compilation(mode, "public class Before;", markup.Source, "public class After;");
        var expected = markup.Places.Select(place => $"{place.Id} {place.Span}").ToList();
        expected.ShouldNotBeEmpty();
        Describe(await AnalyzerRun.InFile(compilation, "Test1.cs")).ShouldBe(expected);
        (await AnalyzerRun.InFile(compilation, "Test0.cs")).ShouldBeEmpty();
        (await AnalyzerRun.InFile(compilation, "Test2.cs")).ShouldBeEmpty();

        var editor = AnalyzerRun.InEditor(compilation, AnalyzerRun.All);
        Describe((await editor.GetAnalyzerSemanticDiagnosticsAsync(AnalyzerRun.Model(editor, "Test1.cs"), filterSpan: null, TestContext.Current.CancellationToken)).OrderBy(d => d.Location.SourceSpan.Start)).ShouldBe(expected);
        foreach (var place in markup.Places)
        {
            // A light bulb asks for the line of the caret, and a new question gets a new answer.
            var bulb = AnalyzerRun.InEditor(compilation, AnalyzerRun.All);
            var found = await bulb.GetAnalyzerSemanticDiagnosticsAsync(AnalyzerRun.Model(bulb, "Test1.cs"), place.Span, TestContext.Current.CancellationToken);
            Describe(found).ShouldContain($"{place.Id} {place.Span}");
            Describe(await AnalyzerRun.InFile(compilation, "Test1.cs", new(place.Span.Start, 0))).ShouldContain($"{place.Id} {place.Span}");
        }
    }

    [Theory]
    [InlineData("Test0.cs", "")]
    [InlineData("Test1.cs", "CRD2207")]
    [InlineData("Test2.cs", "CRD2010")]
    public async Task What_is_due_to_another_file_is_told_where_it_lies(string path, string expected)
    {
        string[] sources =
        [
            """[CustomResource("acme.io", "v2", Kind = "A", Storage = true)] public partial class Two; [CustomResource("acme.io", "v1")] public partial class B { public Spec? Spec { get; init; } }""",
            """public sealed record Spec { [ListType(ListType.Map)] public List<Item>? Items { get; init; } } public sealed record Item(string Name);""",
            """[CustomResource("acme.io", "v1", Kind = "A", Storage = true)] public partial class One;""",
        ];
        string.Join(' ', (await AnalyzerRun.InFile(Compilation(DocumentationMode.Parse, sources), path)).Select(d => d.Id)).ShouldBe(expected);
        string.Join(' ', AnalyzerRun.Generator(sources).Where(d => d.Location.SourceTree!.FilePath == path).Select(d => d.Id.Replace("CRD0", "CRD2", StringComparison.Ordinal))).ShouldBe(expected);
    }

    [Fact]
    public async Task Light_bulbs_do_not_put_it_off()
    {
        // Roslyn does that with analyzers of whole semantic models and of the ends of symbols.
        var analyzer = new SuggestionAnalyzer();
        var counts = await AnalyzerRun.InEditor(Compilation(DocumentationMode.Parse, Markup.Parse(Unsaid).Source), [analyzer]).GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
        (counts.SyntaxNodeActionsCount, counts.SemanticModelActionsCount, counts.SymbolStartActionsCount, counts.SymbolEndActionsCount).ShouldBe((1, 0, 0, 0));
    }

    private static IEnumerable<string> Describe(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(d => $"{d.Id} {d.Location.SourceSpan}");

    private static CSharpCompilation Compilation(DocumentationMode mode, params string[] sources)
    {
        var compilation = TestCompilation.Create(sources);
        foreach (var tree in compilation.SyntaxTrees)
        {
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(tree.GetRoot(), TestCompilation.ParseOptions().WithDocumentationMode(mode)));
        }

        return compilation;
    }
}
