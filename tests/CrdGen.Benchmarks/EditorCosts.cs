using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CrdGen.Analyzers.Suggestions;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CrdGen.Benchmarks;

/// <summary>
/// What it costs to ask, after an edit, what code fixes there may be in all files: with an analyzer that has seen the compilation
/// before, and with one that parses all anew.
/// </summary>
internal static class EditorCosts
{
    private static readonly (string Name, Func<CSharpCompilation, int, CSharpCompilation> Edit)[] Edits =
    [
        ("body in an unrelated file", Workload.EditUnrelated),
        ("one property", (compilation, revision) => Workload.EditRoot(compilation, root: 3, revision)),
        ("a type that ten use", (compilation, revision) => Workload.EditShared(compilation, shared: 0, revision)),
    ];

    public static void Run()
    {
        foreach (var (roots, count) in ((int, int)[])[(20, 200), (100, 60), (1000, 12)])
        {
            foreach (var (name, edit) in Edits)
            {
                var (reusing, reusingBytes) = Measure(roots, count, edit, isNew: false);
                var (anew, anewBytes) = Measure(roots, count, edit, isNew: true);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{roots} resources, {name}: {reusing:0.0} ms, {reusingBytes / 1e6:0.0} MB; anew {anew:0.0} ms, {anewBytes / 1e6:0.0} MB"));
            }
        }
    }

    /// <summary>The medians of the second half of the edits: the first warms up.</summary>
    private static (double Milliseconds, long Bytes) Measure(int roots, int count, Func<CSharpCompilation, int, CSharpCompilation> edit, bool isNew)
    {
        var analyzer = new SuggestionAnalyzer();
        var compilation = Workload.Create(roots);
        var driver = GeneratorBenchmarks.NewDriver();
        GeneratorDriver current = driver;
        var samples = new List<(double Milliseconds, long Bytes)>();
        for (var i = 0; i < count; i++)
        {
            compilation = edit(compilation, i + 1);
            current = current.RunGeneratorsAndUpdateCompilation(compilation, out var full, out _);
            ImmutableArray<DiagnosticAnalyzer> analyzers = [isNew ? new SuggestionAnalyzer() : analyzer];
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            var start = Stopwatch.GetTimestamp();
            full.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
                .GetAnalyzerDiagnosticsAsync(CancellationToken.None)
                .GetAwaiter()
                .GetResult();
            samples.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes));
        }

        var last = samples.Skip(count / 2).ToList();
        return (last.Select(sample => sample.Milliseconds).Order().ElementAt(last.Count / 2), last.Select(sample => sample.Bytes).Order().ElementAt(last.Count / 2));
    }
}
