namespace CrdGen;

/// <summary>
/// What the API server must allow whoever calls a method, as RBAC has it. The build collects it from what a program calls. It is about the resource of the
/// method's type parameter, or else of that of its class, unless <see cref="Resource"/> names another. A class that overrides a virtual
/// member needs it as well.
/// </summary>
/// <param name="verbs">The verbs: <c>get</c>, <c>list</c>, <c>watch</c>, <c>create</c>, <c>update</c>, <c>patch</c>, <c>delete</c>, <c>deletecollection</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Constructor, AllowMultiple = true)]
public sealed class RequiresPermissionAttribute(params string[] verbs) : Attribute
{
    /// <summary>The verbs.</summary>
    public string[] Verbs { get; } = verbs;

    /// <summary>The type parameter whose resource it is about, where there are several: <c>nameof(T)</c>.</summary>
    public string? TypeParameter { get; set; }

    /// <summary>The API group of <see cref="Resource"/>; empty for the core group.</summary>
    public string Group { get; set; } = "";

    /// <summary>The plural of a resource that does not follow from a type.</summary>
    public string? Resource { get; set; }

    /// <summary>The subresource, such as <c>status</c> or <c>scale</c>.</summary>
    public string? Subresource { get; set; }

    /// <summary>
    /// The parameter that is the name of the object, where it is about one only: <c>nameof(name)</c>. Where all calls have constants there, the rule is about objects of these
    /// names. <c>create</c>, <c>deletecollection</c>, <c>list</c> and <c>watch</c>, which Kubernetes cannot limit to names, stay about all.
    /// </summary>
    public string? NameParameter { get; set; }

    /// <summary>Where it is needed.</summary>
    public PermissionScope Scope { get; set; }
}
