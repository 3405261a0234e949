namespace CrdGen;

/// <summary>One version of a resource of the Kubernetes API.</summary>
/// <param name="Group">The API group.</param>
/// <param name="Version">The name of the version.</param>
/// <param name="Kind">The kind.</param>
/// <param name="ListKind">The kind of a list.</param>
/// <param name="Plural">The plural, as it stands in URLs.</param>
/// <param name="Scope">Whether objects live in a namespace.</param>
public sealed record ResourceDefinition(string Group, string Version, string Kind, string ListKind, string Plural, ResourceScope Scope)
{
    /// <summary>The group and version as objects carry them: <c>GROUP/VERSION</c>, and only the version in the core group.</summary>
    public string ApiVersion => Group.Length == 0 ? Version : $"{Group}/{Version}";
}
