namespace CrdGen;

/// <summary>
/// A permission that a program needs and the build cannot see in its code: for typeless clients, for generic helpers, for what other programs
/// do in its name. It becomes a rule of the operator's role.
/// </summary>
/// <remarks>
/// Where it stands, it answers for what the build cannot tell (<c>CRD9011</c>): on a method, a local function or a lambda for the calls within it, on a type for those
/// within the type and its nested types, on the assembly for all of that project.
/// </remarks>
/// <param name="verbs">The verbs: <c>get</c>, <c>list</c>, <c>watch</c>, <c>create</c>, <c>update</c>, <c>patch</c>, <c>delete</c>, <c>deletecollection</c>, or others that RBAC knows.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class PermissionAttribute(params string[] verbs) : Attribute
{
    /// <summary>The verbs.</summary>
    public string[] Verbs { get; } = verbs;

    /// <summary>A resource's type, which says group and plural: instead of <see cref="Group"/> and <see cref="Resource"/>.</summary>
    public Type? Type { get; set; }

    /// <summary>The API group; empty for the core group.</summary>
    public string Group { get; set; } = "";

    /// <summary>The plural of the resource.</summary>
    public string? Resource { get; set; }

    /// <summary>The subresource, such as <c>status</c>.</summary>
    public string? Subresource { get; set; }

    /// <summary>The names of the objects, where it is about these only. It cannot limit <c>create</c> and <c>deletecollection</c>.</summary>
    public string[] ResourceNames { get; set; } = [];

    /// <summary>Where it is needed.</summary>
    public PermissionScope Scope { get; set; }
}
