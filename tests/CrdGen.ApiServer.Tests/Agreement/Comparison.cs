using System.Diagnostics;
using CrdGen.SampleObjects;
using CrdGen.TestSupport;
using CrdGen.TestSupport.ControlPlane;
using Xunit;

namespace CrdGen.ApiServer.Tests.Agreement;

/// <summary>A comparison of random objects of published CRDs with the API server: as many as <c>CRDGEN_AGREEMENT</c> says, by the seed <c>CRDGEN_SEED</c>.</summary>
/// <typeparam name="T">What comes of one object.</typeparam>
internal sealed class Comparison<T>
{
    private const int ParallelDefinitions = 4;

    private readonly List<T> results = [];

    public int Seed { get; } = Number("CRDGEN_SEED", 1);

    public IReadOnlyList<T> Results => results;

    /// <summary>How many definitions the objects are of.</summary>
    public int DefinitionCount { get; private set; }

    public TimeSpan Elapsed { get; private set; }

    /// <param name="corpus">The definitions to choose from.</param>
    /// <param name="minObjects">How many objects a definition has at least.</param>
    /// <param name="compareAsync">Compares objects of one definition, so many.</param>
    public async Task RunAsync(IEnumerable<PublishedDefinition> corpus, int minObjects, Func<KubernetesApi, PublishedDefinition, int, Task<List<T>>> compareAsync)
    {
        Assets.Require("etcd");
        Assets.Require("kube-apiserver");
        var wanted = Number("CRDGEN_AGREEMENT", 300);
        var definitions = corpus.OrderBy(d => d.Name, StringComparer.Ordinal).ToArray();
        new Random(Seed).Shuffle(definitions);
        var perDefinition = Math.Max(minObjects, (wanted + definitions.Length - 1) / definitions.Length);
        definitions = [.. definitions.Take(Math.Max(1, wanted / minObjects))];
        DefinitionCount = definitions.Length;

        using var plane = await TestControlPlane.StartAsync(TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(definitions, new ParallelOptions { MaxDegreeOfParallelism = ParallelDefinitions }, async (definition, _) =>
        {
            var found = await compareAsync(plane.Api, definition, perDefinition);
            lock (results)
            {
                results.AddRange(found);
            }
        });
        Elapsed = watch.Elapsed;
    }

    /// <summary>Random numbers by a name: the same on every run, unlike by <see cref="string.GetHashCode()"/>.</summary>
    public static Random RandomOf(string name) => new(name.Aggregate(17, (hash, c) => unchecked((hash * 31) + c)));

    private static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : otherwise;
}
