using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Model.Contracts;
using CrdGen.Schema;

namespace CrdGen.Generator.Model;

/// <summary>What one resource class gives. Equal by content, and without anything of a compilation.</summary>
/// <param name="Resource">The version that it declares; <see langword="null"/> where it has errors.</param>
/// <param name="Envelope">What is emitted beside it; <see langword="null"/> where it is not partial.</param>
/// <param name="Location">Where the attribute stands: for errors about several versions together.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record ParseResult(ResourceModel? Resource, EnvelopeModel? Envelope, LocationInfo? Location, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>What is emitted for the client beside the envelope.</summary>
    public ResourceContracts? Contracts { get; init; }
}
