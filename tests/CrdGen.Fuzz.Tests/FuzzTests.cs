using System.Collections.Concurrent;
using System.Globalization;
using CrdGen.Fuzz.Tests.Sources;
using CrdGen.TestSupport;
using Xunit;

namespace CrdGen.Fuzz.Tests;

/// <summary>
/// C# by chance: the generator never throws and never hangs, what it emits compiles wherever its input does, and the API
/// server accepts each manifest about which the generator had nothing to say.
/// </summary>
/// <remarks>
/// <c>CRDGEN_FUZZ_COUNT</c>: how many cases, 1,000 by default. <c>CRDGEN_FUZZ_SEED</c>: the seed of the first; each
/// further one has the next number. A failure tells its seed: with that and a count of 1 it comes back alone.
/// </remarks>
public class FuzzTests(ITestOutputHelper output)
{
    private const int FailuresShown = 5;

    [Fact]
    public void The_generator_stands_anything()
    {
        var seed = Number("CRDGEN_FUZZ_SEED", 1);
        var count = Number("CRDGEN_FUZZ_COUNT", 1000);
        var failures = new ConcurrentDictionary<string, (int Seed, string Failure)>(StringComparer.Ordinal);

        Parallel.ForEach(Enumerable.Range(seed, count), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (number, state) =>
        {
            if (CaseRunner.FindFailure(CaseWriter.Write(number)) is { } failure)
            {
                failures.TryAdd(Shrinker.Kind(failure), (number, failure));
                if (failures.Count >= FailuresShown)
                {
                    state.Stop();
                }
            }
        });

        output.WriteLine($"{count} cases: {CaseRunner.Coverage}");
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures.Values.Take(FailuresShown).Select(Describe)));
        Assets.Require("crdoracle");

        // Cases that are all wrong would prove little.
        Assert.True(count < 100 || CaseRunner.Judged > count / 10, CaseRunner.Coverage);
    }

    private static string Describe((int Seed, string Failure) found)
    {
        var (lines, failure) = Shrinker.Shrink(CaseWriter.Write(found.Seed), found.Failure);
        return $"CRDGEN_FUZZ_SEED={found.Seed} CRDGEN_FUZZ_COUNT=1\n{failure}\n----\n{string.Join('\n', lines)}\n----";
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
