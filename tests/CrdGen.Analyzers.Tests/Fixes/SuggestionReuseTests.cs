using System.Collections.Concurrent;
using System.Collections.Immutable;
using CrdGen.Analyzers.Suggestions;
using CrdGen.Analyzers.Tests.Harness;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Analyzers.Tests.Fixes;

/// <summary>
/// An editor asks about one file after every edit: only resources that the edit concerns are parsed again, and what is said is what
/// an analyzer says that has seen nothing before. As in an editor, the compilation has what the generator makes.
/// </summary>
public sealed class SuggestionReuseTests
{
    private readonly ConcurrentBag<string> parsed = [];
    private readonly SuggestionAnalyzer analyzer;
    private CSharpCompilation compilation;
    private GeneratorDriver driver;

    public SuggestionReuseTests()
    {
        analyzer = new(type => parsed.Add(type.Name));
        compilation = TestCompilation.Create([]).AddSyntaxTrees(
            Tree("Alpha.cs", Resource("Alpha", "public Shared? Shared { get; init; }")),
            Tree("Beta.cs", Resource("Beta", "public Shared? Shared { get; init; }")),
            Tree("Gamma.cs", Resource("Gamma", "public int? Size { get; init; }")),
            Tree("Shared.cs", "namespace Test; public sealed record Shared { [ListType(ListType.Map, \"name\")] public IList<Part>? Parts { get; init; } }"),
            Tree("Part.cs", "namespace Test; public sealed record Part { public required string Name { get; init; } }"),
            Tree("Other.cs", "namespace Test; internal static class Other { public static int Number() => 1; }"));
        driver = GeneratorRun.NewDriver(compilation);
        Analyze("Other.cs").ShouldBeEmpty();
    }

    [Fact]
    public void All_are_parsed_at_first_and_none_for_another_file()
    {
        Parsed().ShouldBe("Alpha Beta Gamma");
        Analyze("Shared.cs").ShouldBeEmpty();
        Analyze("Alpha.cs").ShouldBeEmpty();
        Parsed().ShouldBe("Alpha Beta Gamma");
    }

    [Theory]
    [InlineData("Other.cs", "=> 1", "=> 2", "")]
    [InlineData("Other.cs", "public static int Number", "public static int Count() => 0; public static int Number", "")]
    [InlineData("Gamma.cs", "public int? Size", "public long? Size", "Gamma")]
    [InlineData("Alpha.cs", "A resource.", "A resource of ours.", "Alpha")]
    [InlineData("Part.cs", "public required string Name", "public required int Name", "Alpha Beta")]
    [InlineData("Part.cs", "public required string Name", "public string? Name", "Alpha Beta")]
    [InlineData("Shared.cs", "(ListType.Map, \"name\")", "(ListType.Map)", "Alpha Beta")]
    public void After_an_edit_those_that_it_concerns(string path, string text, string replacement, string expected)
    {
        parsed.Clear();
        Replace(path, text, replacement);
        ShouldBeAsFromScratch(path);
        Parsed().ShouldBe(expected);
        ShouldBeAsFromScratch("Shared.cs");
        Replace(path, replacement, text);
        ShouldBeAsFromScratch(path);
    }

    [Fact]
    public void Edits_in_any_order()
    {
        (string Path, string A, string B)[] edits =
        [
            ("Other.cs", "=> 1", "=> 2"), ("Gamma.cs", "sealed partial", "sealed"), ("Part.cs", "required string", "string?"), ("Shared.cs", "(ListType.Map, \"name\")", "(ListType.Map)"),
            ("Beta.cs", "[CustomResource", "[PrinterColumn(\"Wrong\", \".spec.countt\")]\n[CustomResource"), ("Alpha.cs", "Kind = \"Alpha\"", "Kind = \"Gamma\""),
            ("Shared.cs", "namespace Test;", "namespace Test;\n\n"), ("Alpha.cs", "\"test.acme.io\"", "\"other.acme.io\""),
        ];
        var random = new Random(1);
        var isDone = new bool[edits.Length];
        var told = 0;
        for (var i = 0; i < 30; i++)
        {
            var index = random.Next(edits.Length);
            var (path, a, b) = edits[index];
            Replace(path, isDone[index] ? b : a, isDone[index] ? a : b);
            isDone[index] = !isDone[index];
            told += ShouldBeAsFromScratch(path) + ShouldBeAsFromScratch(edits[random.Next(edits.Length)].Path);
        }

        told.ShouldBeGreaterThan(10);
    }

    private int ShouldBeAsFromScratch(string path)
    {
        var actual = Analyze(path).Select(AnalyzerRun.Describe).ToList();
        actual.ShouldBe(Analyze(path, new SuggestionAnalyzer()).Select(AnalyzerRun.Describe));
        return actual.Count;
    }

    private ImmutableArray<Diagnostic> Analyze(string path, SuggestionAnalyzer? other = null)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var full, out _);
        var diagnostics = full.WithAnalyzers([other ?? analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => throw new InvalidOperationException("the analyzer failed", exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)
            .GetAwaiter()
            .GetResult();
        return [.. diagnostics.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == path).OrderBy(AnalyzerRun.Describe, StringComparer.Ordinal)];
    }

    private string Parsed() => string.Join(' ', parsed.Order(StringComparer.Ordinal));

    private void Replace(string path, string text, string replacement)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        tree.ToString().ShouldContain(text);
        compilation = compilation.ReplaceSyntaxTree(tree, Tree(path, tree.ToString().Replace(text, replacement, StringComparison.Ordinal)));
    }

    private static SyntaxTree Tree(string path, string source) => TestCompilation.Tree(source, path);

    private static string Resource(string name, string members) => $$"""
        namespace Test;

        /// <summary>A resource.</summary>
        [CustomResource("test.acme.io", "v1", Kind = "{{name}}")]
        public sealed partial class {{name}}
        {
            public {{name}}Spec? Spec { get; init; }
        }

        public sealed record {{name}}Spec
        {
            public int Count { get; init; } = 1;

            {{members}}
        }
        """;
}
