using CrdGen.Generator.Model;
using CrdGen.Generator.Verdicts;
using Microsoft.CodeAnalysis;
using Shouldly;

namespace CrdGen.Generator.Tests.Incremental;

/// <summary>Why each step of one run ran, and what was emitted.</summary>
/// <param name="Result">The run.</param>
/// <param name="Emitted">The sources that were written in this run, by hint name.</param>
/// <param name="Removed">The sources that are no more.</param>
internal sealed record StepReasons(GeneratorRunResult Result, IReadOnlyList<string> Emitted, IReadOnlyList<string> Removed)
{
    public static readonly string[] AllSteps =
    [
        TrackingNames.Options, TrackingNames.Parse, TrackingNames.Resources, TrackingNames.Verdicts, TrackingNames.Envelopes,
        TrackingNames.Contracts, TrackingNames.OwnedContracts, TrackingNames.ContractIndex, TrackingNames.Definitions, TrackingNames.Diagnostics,
    ];

    /// <summary>The outputs of a step with their reasons, as <c>Alpha Modified, Beta Unchanged</c>.</summary>
    public string Of(string step) =>
        string.Join(", ", Outputs(step).Select(output => $"{Name(output.Value)} {output.Reason}".TrimStart()).Order(StringComparer.Ordinal));

    /// <summary>Nothing that leaves the generator was made again.</summary>
    public void ShouldEmitNothing()
    {
        Emitted.ShouldBeEmpty();
        Removed.ShouldBeEmpty();
        foreach (var step in AllSteps)
        {
            // Where a result is new but holds nothing else, as after moved text, the steps behind it say Unchanged.
            if (step != TrackingNames.Parse)
            {
                Outputs(step).ShouldAllBe(output => output.Reason == IncrementalStepRunReason.Cached || output.Reason == IncrementalStepRunReason.Unchanged, step);
            }
        }
    }

    public IEnumerable<(object? Value, IncrementalStepRunReason Reason)> Outputs(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var steps) ? steps.SelectMany(s => s.Outputs).Select(output => ((object?)output.Value, output.Reason)) : [];

    private static string Name(object? value) => value switch
    {
        ParseResult { Resource: { } resource } => Name(resource),
        ParseResult { Envelope: { } envelope } => Name(envelope),
        JudgedResource judged => Name(judged.Resource),
        ResourceModel resource => resource.TypeName,
        EnvelopeModel envelope => envelope.Name,
        GeneratedDefinition definition => definition.Definition.Names.Kind,
        ParseResult or null => "?",
        _ => "",
    };
}
