namespace CrdGen;

/// <summary>
/// Declares a class to be one version of a Kubernetes custom resource. Its public properties are the fields of
/// the resource's root: usually <c>Spec</c> and <c>Status</c>. A <c>Status</c> property is the status subresource.
/// </summary>
/// <remarks>
/// Classes with one group and kind are versions of one CustomResourceDefinition. What is said of the definition as
/// a whole (names, scope, annotations, labels) may stand on any of them, and must not differ.
/// </remarks>
/// <param name="group">The API group, a DNS-1123 subdomain with at least one dot: <c>postgres.acme.io</c>.</param>
/// <param name="version">The name of the version: <c>v1</c>, <c>v1beta2</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CustomResourceAttribute(string group, string version) : Attribute
{
    /// <summary>The API group.</summary>
    public string Group { get; } = group;

    /// <summary>The name of the version.</summary>
    public string Version { get; } = version;

    /// <summary>The kind. Default: the name of the class.</summary>
    public string? Kind { get; set; }

    /// <summary>The plural, lower case, as it stands in URLs. Default: the English plural of the kind.</summary>
    public string? Plural { get; set; }

    /// <summary>The singular, lower case. Default: the kind in lower case.</summary>
    public string? Singular { get; set; }

    /// <summary>The kind of a list. Default: the kind followed by <c>List</c>.</summary>
    public string? ListKind { get; set; }

    /// <summary>Short names for the command line, such as <c>pg</c>.</summary>
    public string[] ShortNames { get; set; } = [];

    /// <summary>Categories for <c>kubectl get CATEGORY</c>, such as <c>all</c>.</summary>
    public string[] Categories { get; set; } = [];

    /// <summary>Whether objects live in a namespace. Default: <see cref="ResourceScope.Namespaced"/>.</summary>
    public ResourceScope Scope { get; set; }

    /// <summary>Whether the API server serves this version. Default: <see langword="true"/>.</summary>
    public bool Served { get; set; } = true;

    /// <summary>
    /// Whether objects are stored in this version. Exactly one version of a definition is; where there is only one
    /// version, nothing need be said.
    /// </summary>
    public bool Storage { get; set; }

    /// <summary>Whether the version is deprecated. <see cref="ObsoleteAttribute"/> on the class says the same.</summary>
    public bool Deprecated { get; set; }

    /// <summary>
    /// What the API server warns clients of that use this deprecated version, at most 256 printable characters.
    /// Default: the message of <see cref="ObsoleteAttribute"/>, else the API server's own sentence.
    /// </summary>
    public string? DeprecationWarning { get; set; }

    /// <summary>
    /// Whether the version has the status subresource. Default: whether the class has a property whose JSON name is
    /// <c>status</c>.
    /// </summary>
    public bool StatusSubresource { get; set; }

    /// <summary>
    /// Where the version stands in the definition: lower values first, equal ones in the order that Kubernetes gives versions
    /// (stable before beta before alpha, later ones first). Default: 0.
    /// </summary>
    public int Order { get; set; }

    /// <summary>What the schema says of <c>apiVersion</c>, <c>kind</c> and <c>metadata</c>. Default: <see cref="EnvelopeForm.Described"/>.</summary>
    public EnvelopeForm Envelope { get; set; }

    /// <summary>Fields that are written although they say nothing. Default: none.</summary>
    public EmptyFields Empty { get; set; }
}
