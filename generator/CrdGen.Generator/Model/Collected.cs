using System.Collections.Immutable;
using CrdGen.Generator.Verdicts;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Model;

/// <summary>
/// All values of a step. A class, as all values of the pipeline (see <see cref="Diagnostics.DiagnosticList"/>): arrays are structs, and so is each pair
/// of them that steps are combined to. Like an array it is equal to itself alone: Roslyn keeps it while none of its items changes.
/// </summary>
internal sealed class Collected<T>(ImmutableArray<T> items)
{
    public ImmutableArray<T> Items { get; } = items;
}

/// <summary>Makes <see cref="Collected{T}"/>.</summary>
internal static class Collected
{
    public static IncrementalValueProvider<Collected<T>> From<T>(IncrementalValuesProvider<T> values) => values.Collect().Select(static (items, _) => new Collected<T>(items));
}

/// <summary>What the classes gave, and what each of them is to the API server.</summary>
internal sealed class AllResources(ImmutableArray<ParseResult> results, ImmutableArray<JudgedResource?> judged)
{
    public ImmutableArray<ParseResult> Results { get; } = results;

    public ImmutableArray<JudgedResource?> Judged { get; } = judged;
}
