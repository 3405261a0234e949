using CrdGen.Generator.Model;

namespace CrdGen.Generator.Verdicts;

/// <summary>A resource without errors of its own, and what the API server would say of it.</summary>
internal sealed record JudgedResource(ResourceModel Resource, ServerVerdict Verdict)
{
    /// <summary>The resource, or <see langword="null"/> where it would be refused.</summary>
    public ResourceModel? Accepted => Verdict.IsAccepted ? Resource : null;
}
