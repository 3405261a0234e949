using System.Reflection;

namespace CrdGen.Client.Tests.Permissions;

/// <summary>A verb on a resource, with its subresource behind a slash.</summary>
public readonly record struct GrantedVerb(string Group, string Resource, string Verb);

/// <summary>A call, and the method whose attributes say what it needs.</summary>
/// <param name="Name">What is called.</param>
/// <param name="Type">The type that declares the method.</param>
/// <param name="Method">Its name; of overloads that say different things, the one with this many parameters.</param>
/// <param name="Call">The call, in a namespace.</param>
public sealed record PermissionRow(string Name, Type Type, string Method, Func<KubernetesClient, string, Task> Call)
{
    /// <summary>The resource of the method's type parameter.</summary>
    public Type? Resource { get; init; }

    /// <summary>The first parameter's type, where overloads say different things.</summary>
    public Type? Of { get; init; }

    /// <summary>What must be there, made by an administrator.</summary>
    public Func<KubernetesClient, string, Task>? Prepare { get; init; }

    /// <summary>
    /// A verb that some API servers do not check: for WebSockets, "create" beside "get" since 1.35, and only where there are kubelets; the admission plugin
    /// CertificateApproval can be off.
    /// </summary>
    public string? Unchecked { get; init; }

    /// <summary>What the attributes say.</summary>
    public IReadOnlyList<GrantedVerb> Declared
    {
        get
        {
            var method = Type.GetMethods().First(method => method.Name == Method && (Of is null || method.GetParameters()[0].ParameterType == Of) && method.IsDefined(typeof(RequiresPermissionAttribute)));
            return [.. method.GetCustomAttributes<RequiresPermissionAttribute>().SelectMany(Atoms).Distinct()];
        }
    }

    private IEnumerable<GrantedVerb> Atoms(RequiresPermissionAttribute attribute)
    {
        var known = attribute.Resource is null ? Resource!.GetCustomAttribute<KubernetesResourceAttribute>()! : new(attribute.Group, attribute.Resource, ResourceScope.Namespaced);
        return attribute.Verbs.Select(verb => new GrantedVerb(known.Group, attribute.Subresource is null ? known.Plural : $"{known.Plural}/{attribute.Subresource}", verb));
    }

    public override string ToString() => Name;
}
