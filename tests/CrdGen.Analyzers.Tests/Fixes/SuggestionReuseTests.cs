using System.Collections.Concurrent;
using System.Collections.Immutable;
using CrdGen.Analyzers.Suggestions;
using CrdGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CrdGen.Analyzers.Tests.Fixes;

/// <summary>
/// An editor asks about one file after every edit: only resources that the edit concerns are parsed again, and what is said is what
/// an analyzer says that has seen nothing before. As in an editor, the compilation has what the generator makes, and each question
/// comes with a compilation of its own, which is garbage when it is answered.
/// </summary>
public sealed class SuggestionReuseTests : IDisposable
{
    private readonly ConcurrentBag<string> parsed = [];
    private readonly SuggestionAnalyzer analyzer;
    private readonly OpenProject project = new(
        ("Alpha.cs", Resource("Alpha", "public Shared? Shared { get; init; }")),
        ("Beta.cs", Resource("Beta", "public Shared? Shared { get; init; }")),
        ("Gamma.cs", Resource("Gamma", "public int? Size { get; init; }")),
        ("Shared.cs", "namespace Test; public sealed record Shared { [ListType(ListType.Map, \"name\")] public IList<Part>? Parts { get; init; } }"),
        ("Part.cs", "namespace Test; public sealed record Part { public required string Name { get; init; } }"),
        ("Other.cs", "namespace Test; internal static class Other { public static int Number() => 1; }"));

    public SuggestionReuseTests() => analyzer = new(type => parsed.Add(type.Name));

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task All_are_parsed_at_first_and_none_for_another_file()
    {
        (await Ask("Other.cs")).ShouldBeEmpty();
        Parsed().ShouldBe("Alpha Beta Gamma");
        (await Ask("Shared.cs")).ShouldBeEmpty();
        (await Ask("Alpha.cs")).ShouldBeEmpty();
        (await Ask("Alpha.cs", new(40, 1))).ShouldBeEmpty();
        Parsed().ShouldBe("Alpha Beta Gamma");
    }

    [Fact]
    public async Task Who_asks_again_without_an_edit_is_told_the_same_from_memory()
    {
        project.Replace("Beta.cs", "[CustomResource", "[PrinterColumn(\"Wrong\", \".spec.countt\")]\n[CustomResource");
        var told = (await Ask("Beta.cs")).Single();
        told.Id.ShouldBe("CRD2405");
        parsed.Clear();
        (await Ask("Beta.cs")).Single().Id.ShouldBe("CRD2405");
        (await Ask("Other.cs")).ShouldBeEmpty();
        (await Ask("Beta.cs", told.Location.SourceSpan)).Single().Id.ShouldBe("CRD2405");
        Parsed().ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_asks_for_all_files_at_once_has_each_resource_parsed_once()
    {
        string[] paths = ["Alpha.cs", "Beta.cs", "Gamma.cs", "Shared.cs", "Part.cs", "Other.cs"];
        await Task.WhenAll(paths.Select(path => Task.Run(() => Ask(path))));
        Parsed().ShouldBe("Alpha Beta Gamma");
        parsed.Clear();
        project.Replace("Part.cs", "public required string Name", "public required int Name");
        await Task.WhenAll(paths.Select(path => Task.Run(() => Ask(path))));
        Parsed().ShouldBe("Alpha Beta");
    }

    [Fact]
    public async Task What_was_cancelled_is_not_lost()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var cancelling = new SuggestionAnalyzer(type =>
        {
            parsed.Add(type.Name);
            if (parsed.Count == 2)
            {
                cancellation.Cancel();
            }
        });
        var editor = AnalyzerRun.InEditor(await project.GetCompilationAsync(), [cancelling]);
        await Should.ThrowAsync<OperationCanceledException>(() => editor.GetAnalysisResultAsync(AnalyzerRun.Model(editor, "Alpha.cs"), null, [cancelling], cancellation.Token));
        Parsed().ShouldBe("Alpha Beta");
        (await AnalyzerRun.InFile(await project.GetCompilationAsync(), "Alpha.cs", null, cancelling)).ShouldBeEmpty();
        Parsed().ShouldBe("Alpha Beta Gamma");
    }

    [Theory]
    [InlineData("Other.cs", "=> 1", "=> 2", "")]
    [InlineData("Other.cs", "public static int Number", "public static int Unheard() => 0; public static int Number", "")]
    [InlineData("Gamma.cs", "public int? Size", "public long? Size", "Gamma")]
    [InlineData("Alpha.cs", "A resource.", "A resource of ours.", "Alpha")]
    [InlineData("Part.cs", "public required string Name", "public required int Name", "Alpha Beta")]
    [InlineData("Part.cs", "public required string Name", "public string? Name", "Alpha Beta")]
    [InlineData("Shared.cs", "(ListType.Map, \"name\")", "(ListType.Map)", "Alpha Beta")]
    public async Task After_an_edit_those_that_it_concerns(string path, string text, string replacement, string expected)
    {
        (await Ask("Other.cs")).ShouldBeEmpty();
        parsed.Clear();
        await Forget();
        project.Replace(path, text, replacement);
        await ShouldBeAsFromScratch(path);
        Parsed().ShouldBe(expected);
        await ShouldBeAsFromScratch("Shared.cs");
        project.Replace(path, replacement, text);
        await ShouldBeAsFromScratch(path);
    }

    [Fact]
    public async Task Edits_in_any_order()
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
            project.Replace(path, isDone[index] ? b : a, isDone[index] ? a : b);
            isDone[index] = !isDone[index];
            told += await ShouldBeAsFromScratch(path) + await ShouldBeAsFromScratch(edits[random.Next(edits.Length)].Path);
        }

        told.ShouldBeGreaterThan(10);
    }

    /// <summary>Drops what the host held to answer: what is known must not hang on it.</summary>
    private static async Task Forget()
    {
        await Task.Yield(); // what answered is on the stack until then
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    private async Task<int> ShouldBeAsFromScratch(string path)
    {
        var actual = (await Ask(path)).Select(AnalyzerRun.Describe).ToList();
        actual.ShouldBe((await AnalyzerRun.InFile(await project.GetCompilationAsync(), path, null, new SuggestionAnalyzer())).Select(AnalyzerRun.Describe));
        return actual.Count;
    }

    private async Task<ImmutableArray<Diagnostic>> Ask(string path, TextSpan? span = null) => await AnalyzerRun.InFile(await project.GetCompilationAsync(), path, span, analyzer);

    private string Parsed() => string.Join(' ', parsed.Order(StringComparer.Ordinal));

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
