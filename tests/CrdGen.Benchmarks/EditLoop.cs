using System.Diagnostics;
using System.Globalization;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Benchmarks;

/// <summary>One edit after another, as in an editor that has been open for a while: the table of docs/performance.md in a minute.</summary>
internal static class EditLoop
{
    private static readonly (string Name, Func<CSharpCompilation, int, CSharpCompilation> Edit)[] Edits =
    [
        ("body in an unrelated file", Workload.EditUnrelated),
        ("new class in an unrelated file", Workload.DeclareUnrelated),
        ("doc comment", (compilation, revision) => Workload.EditDocComment(compilation, root: 3, revision)),
        ("one property", (compilation, revision) => Workload.EditRoot(compilation, root: 3, revision)),
        ("a type that ten use", (compilation, revision) => Workload.EditShared(compilation, shared: 0, revision)),
    ];

    public static void Run()
    {
        foreach (var (roots, count) in ((int, int)[])[(10, 1500), (20, 1500), (100, 500), (1000, 60)])
        {
            foreach (var (name, edit) in Edits)
            {
                var (milliseconds, bytes) = Measure(roots, count, edit);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{roots} resources, {name}: {milliseconds:0.0} ms, {bytes / 1048576.0:0.0} MB"));
            }
        }
    }

    /// <summary>The median of the second half of the edits: the first warms up. Bytes are those of the last.</summary>
    private static (double Milliseconds, long Bytes) Measure(int roots, int count, Func<CSharpCompilation, int, CSharpCompilation> edit)
    {
        var compilation = Workload.Create(roots);
        var driver = GeneratorBenchmarks.NewDriver().RunGenerators(compilation);
        var times = new List<double>(count);
        long bytes = 0;
        for (var i = 1; i <= count; i++)
        {
            compilation = edit(compilation, i);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            driver = driver.RunGenerators(compilation);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        var sorted = times.Skip(count / 2).Order().ToList();
        return (sorted[sorted.Count / 2], bytes);
    }
}
