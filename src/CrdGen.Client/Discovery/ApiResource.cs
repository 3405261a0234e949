namespace CrdGen.Client;

/// <summary>A resource that the API server serves.</summary>
/// <param name="Definition">Its group, version, kind, plural and scope.</param>
/// <param name="Singular">The singular, as people may write it.</param>
/// <param name="ShortNames">Short names: <c>deploy</c>.</param>
/// <param name="Categories">The sets that it is in: <c>all</c>.</param>
/// <param name="Verbs">What can be done with it.</param>
/// <param name="Subresources">Its subresources: <c>status</c>.</param>
public sealed record ApiResource(
    ResourceDefinition Definition,
    string Singular,
    IReadOnlyList<string> ShortNames,
    IReadOnlyList<string> Categories,
    IReadOnlyList<string> Verbs,
    IReadOnlyList<string> Subresources)
{
    /// <summary>The plural, version and group: <c>deployments.v1.apps</c>.</summary>
    public override string ToString() => $"{Definition.Plural}.{Definition.Version}{(Definition.Group.Length == 0 ? "" : "." + Definition.Group)}";
}
