namespace CrdGen;

/// <summary>
/// Which resource of the API a class of objects is, for tools that read an assembly without running it. The generator writes it on resource
/// classes, beside <see cref="IKubernetesResource{TSelf}.Definition"/>, which is the same for programs.
/// </summary>
/// <param name="group">The API group; empty for the core group.</param>
/// <param name="plural">The plural, as it stands in URLs.</param>
/// <param name="scope">Whether objects live in a namespace.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class KubernetesResourceAttribute(string group, string plural, ResourceScope scope) : Attribute
{
    /// <summary>The API group.</summary>
    public string Group { get; } = group;

    /// <summary>The plural.</summary>
    public string Plural { get; } = plural;

    /// <summary>Whether objects live in a namespace.</summary>
    public ResourceScope Scope { get; } = scope;
}
