using System.Text.Json.Nodes;

namespace CrdGen.Client;

/// <summary>A state of a workload's template that one can go back to.</summary>
/// <param name="Revision">Its number; the latest is the highest.</param>
/// <param name="ChangeCause">Why it came to be: the annotation <c>kubernetes.io/change-cause</c>.</param>
/// <param name="Template">The template of its pods, all of it.</param>
public sealed record RolloutRevision(long Revision, string? ChangeCause, JsonObject Template);
