using System.Diagnostics;
using System.Globalization;
using System.Text;
using CrdGen.Differential.Tests.Mutants;
using CrdGen.SampleObjects;
using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Definitions;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Differential.Tests;

/// <summary>
/// Published definitions, mutated at random, get the same verdict from our validation and from the API server's.
/// <c>CRDGEN_MUTANTS</c> is their number, <c>CRDGEN_SEED</c> the seed.
/// </summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    private const int MaxShown = 40;
    private const string Panic = "panic";
    private const double MinSameVerdict = 0.999;
    private const double MinSamePaths = 0.99;

    [Fact]
    public void Validation_agrees_with_the_API_server()
    {
        Assets.Require("crdoracle");
        var seed = Number("CRDGEN_SEED", 1);
        var count = Number("CRDGEN_MUTANTS", 20_000);
        var (watch, ours) = (Stopwatch.StartNew(), new Stopwatch());
        var results = new List<Result>(count);
        for (var i = 0; i < count; i++)
        {
            results.Add(Compare(seed, i, ours));
        }

        var verdicts = results.Where(result => !result.IsSameVerdict).ToList();
        var paths = results.Where(result => !result.HasSamePaths).ToList();
        output.WriteLine(FormattableString.Invariant($"seed {seed}: {count} mutants in {watch.Elapsed.TotalSeconds:F0} s, of which ours {ours.Elapsed.TotalSeconds:F1} s; {results.Count(r => r.IsRefused)} refused, {results.Count(r => r.Expected.Decode == Panic)} panics; verdict differs: {verdicts.Count}, paths differ: {paths.Count}"));
        output.WriteLine(Table(results));
        output.WriteLine(string.Join("\n", verdicts.Concat(paths.Except(verdicts)).Take(MaxShown)));
        Mutation.All.Count.ShouldBeGreaterThanOrEqualTo(40);
        results.Count(result => result.IsRefused).ShouldBeInRange(count / 4, count * 9 / 10, "a comparison needs both kinds");
        (1 - ((double)verdicts.Count / count)).ShouldBeGreaterThanOrEqualTo(MinSameVerdict, $"{verdicts.Count} of {count} verdicts differ");
        (1 - ((double)paths.Count / count)).ShouldBeGreaterThanOrEqualTo(MinSamePaths, $"the paths of {paths.Count} of {count} differ");
    }

    private static Result Compare(int seed, int index, Stopwatch ours)
    {
        var random = new Random(unchecked((seed * 1_000_003) + index));
        var published = random.Pick(Corpus.All);
        var trimmed = new Trimming(random).Trim(published.Json);
        var (names, mutant) = Mutate(trimmed, random);
        // One in eight is an update; the definition before it may be wrong as well.
        var old = random.Next(8) == 0 ? random.Next(2) == 0 ? trimmed : Mutate(trimmed, random).Mutant : null;
        old = old is not null && DefinitionValidator.Validate(old).DecodingProblems.Count > 0 ? trimmed : old;
        var expected = Ask(mutant, old);
        ours.Start();
        var found = old is null ? DefinitionValidator.Validate(mutant) : DefinitionValidator.ValidateUpdate(mutant, old);
        ours.Stop();
        return new($"{seed}/{index} {published.Name}", (old is null ? "" : "update: ") + names[0], names, old, mutant, expected, found);
    }

    /// <summary>What the API server says; a few definitions make its validation panic, which is a refusal of some kind.</summary>
    private static CrdVerdict Ask(JsonValue mutant, JsonValue? old)
    {
        try
        {
            return old is null ? CrdOracle.Judge(mutant.ToString()) : CrdOracle.JudgeUpdate(old.ToString(), mutant.ToString());
        }
        catch (InvalidOperationException)
        {
            return new("", Panic, [], null, 0);
        }
    }

    private static (IReadOnlyList<string> Names, JsonValue Mutant) Mutate(JsonValue definition, Random random)
    {
        var names = new List<string>();
        for (var wanted = random.Next(5) == 0 ? 2 : 1; names.Count < wanted;)
        {
            var mutation = random.Pick(Mutation.All);
            if (mutation.Apply(definition, random) is { } changed)
            {
                definition = changed;
                names.Add(mutation.Name);
            }
        }

        return (names, definition);
    }

    private static string Table(List<Result> results)
    {
        var text = new StringBuilder();
        foreach (var group in results.GroupBy(r => r.Names[0]).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{group.Key,-40} {group.Count(),6} {group.Count(r => r.IsRefused),6} refused {group.Count(r => !r.IsSameVerdict),4} verdicts {group.Count(r => !r.HasSamePaths),4} paths");
        }

        return text.ToString();
    }

    private static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : otherwise;

    private sealed record Result(string Seed, string Kind, IReadOnlyList<string> Names, JsonValue? Old, JsonValue Mutant, CrdVerdict Expected, DefinitionVerdict Found)
    {
        // What an update leaves out of these a real API server copies before it validates; the oracle does not.
        private static readonly string[] Copied = ["metadata.generation", "metadata.uid", "metadata.creationTimestamp"];

        private readonly string[] expected = Fields(Expected.Errors.Select(e => e.Field), Old);
        private readonly string[] found = Fields(Found.Errors.Select(e => e.Field), Old);

        public bool IsRefused => Expected.Decode is not null || expected.Length > 0;

        public bool IsSameVerdict => IsRefused == (Found.DecodingProblems.Count > 0 || found.Length > 0);

        public bool HasSamePaths => IsSameVerdict && (Expected.Decode == Panic || expected.SequenceEqual(found));

        public override string ToString() => $"""
            {Seed}: {string.Join(", ", Names)}{(Old is null ? "" : ", an update")}
              the API server: {(IsRefused ? Expected.Decode + string.Join("; ", Expected.Errors) : "accepted")}
              ours: {(Found.IsAccepted ? "accepted" : string.Join("; ", Found.DecodingProblems) + string.Join("; ", Found.Errors))}
              {Cut(Mutant.ToString())}
              {(Old is null ? "" : Cut(Old.ToString()))}
            """;

        private static string[] Fields(IEnumerable<string> fields, JsonValue? old) => [.. fields.Where(field => old is null || !Copied.Contains(field)).Distinct().Order(StringComparer.Ordinal)];

        private static string Cut(string text) => text.Length < 3000 ? text : text[..3000] + "…";
    }
}
