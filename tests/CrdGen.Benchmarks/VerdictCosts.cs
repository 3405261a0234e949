using System.Diagnostics;
using System.Globalization;
using CrdGen.Cli.Import.Resources;
using CrdGen.Generator;
using CrdGen.Generator.Verdicts;
using CrdGen.GeneratorHarness;
using CrdGen.SampleObjects;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Benchmarks;

/// <summary>
/// What it costs to ask of all published definitions, as C#, what the API server would say: the generator on a compilation in
/// which nothing is bound, in turn with its verdicts and without. Times are of the processor, all threads together: others may
/// use the machine too.
/// </summary>
internal static class VerdictCosts
{
    public static void Run(int runs)
    {
        Compare("all definitions", Corpus.All.Select(published => published.Definition), runs);
        Compare("definitions with CEL rules", Corpus.All.Select(published => published.Definition).Where(HasRules), runs);
    }

    private static bool HasRules(CustomResourceDefinition definition) => DefinitionValidator.Validate(definition).RuleCosts.Count > 0;

    private static void Compare(string name, IEnumerable<CustomResourceDefinition> definitions, int runs)
    {
        var project = Import(definitions);
        var with = new List<Sample>();
        var without = new List<Sample>();
        for (var i = 0; i < runs + 2; i++)
        {
            var first = Measure(project, judges: i % 2 == 0);
            var second = Measure(project, judges: i % 2 != 0);

            // The first two warm up.
            if (i >= 2)
            {
                with.Add(i % 2 == 0 ? first : second);
                without.Add(i % 2 == 0 ? second : first);
            }
        }

        var (judged, unjudged) = (Median(with), Median(without));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {name}: {project.SyntaxTrees.Length} files, {runs} runs of each
              with verdicts      {judged.Milliseconds:0} ms of processor time, {judged.Bytes / 1e6:0.0} MB
              without            {unjudged.Milliseconds:0} ms, {unjudged.Bytes / 1e6:0.0} MB
              difference         {100 * (judged.Milliseconds / unjudged.Milliseconds - 1):0.0} % in time, {100.0 * (judged.Bytes - unjudged.Bytes) / unjudged.Bytes:0.0} % in bytes
              in the step alone  {judged.Step:0.0} ms of {judged.Count} verdicts by the clock, the longest {judged.Longest:0.00} ms
            """));
    }

    private static Sample Median(List<Sample> samples) => new(
        Middle(samples.Select(sample => sample.Milliseconds)),
        (long)Middle(samples.Select(sample => (double)sample.Bytes)),
        Middle(samples.Select(sample => sample.Step)),
        Middle(samples.Select(sample => sample.Longest)),
        samples[0].Count);

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private static Sample Measure(CSharpCompilation project, bool judges)
    {
        var (count, ticks, longest) = (0, 0L, 0L);
        var generator = new CustomResourceGenerator((resource, target) =>
        {
            if (!judges)
            {
                return ServerVerdict.Nothing;
            }

            var before = Stopwatch.GetTimestamp();
            var verdict = ServerVerdict.Of(resource, target);
            var taken = Stopwatch.GetTimestamp() - before;
            (count, ticks, longest) = (count + 1, ticks + taken, Math.Max(longest, taken));
            return verdict;
        });
        var driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions());
        var compilation = project.Clone();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        driver.RunGenerators(compilation);
        return new(
            (Environment.CpuUsage.TotalTime - start).TotalMilliseconds,
            GC.GetAllocatedBytesForCurrentThread() - bytes,
            ticks * 1000.0 / Stopwatch.Frequency,
            longest * 1000.0 / Stopwatch.Frequency,
            count);
    }

    private static CSharpCompilation Import(IEnumerable<CustomResourceDefinition> definitions)
    {
        var importer = new ResourceImporter(new("Corpus"));
        foreach (var definition in definitions)
        {
            importer.Add(definition);
        }

        var empty = TestCompilation.Create("");
        return CSharpCompilation.Create(
            "Imported",
            importer.Import().Files.Select(file => TestCompilation.Tree(file.Write(), file.Path)),
            [.. empty.References, MetadataReference.CreateFromFile(typeof(Models.Core.V1.PodSpec).Assembly.Location)],
            empty.Options);
    }

    private sealed record Sample(double Milliseconds, long Bytes, double Step, double Longest, int Count);
}
