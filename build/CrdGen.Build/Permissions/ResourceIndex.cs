namespace CrdGen.Build.Permissions;

/// <summary>A resource of the API.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Plural">The plural.</param>
/// <param name="IsCluster">Whether objects live outside of namespaces.</param>
internal sealed record KnownResource(string Group, string Plural, bool IsCluster);

/// <summary>Which resources types are, by <c>[KubernetesResource]</c>.</summary>
internal sealed class ResourceIndex(AssemblySet assemblies)
{
    private const string Models = "CrdGen.Models";
    private const string Attribute = "KubernetesResourceAttribute";

    private readonly Dictionary<(string? Assembly, string Name), KnownResource?> known = [];
    private Dictionary<(string Group, string Plural), KnownResource>? builtIn;

    /// <summary>The resource that a type is, or <see langword="null"/>.</summary>
    public KnownResource? Of(MetadataType type)
    {
        if (!known.TryGetValue((type.Assembly, type.Name), out var resource))
        {
            resource = assemblies.Find(type.Assembly) is { } file && file.Find(type.Name) is { } handle
                ? file.Attributes(file.Reader.GetTypeDefinition(handle).GetCustomAttributes(), Attribute).Select(Of).FirstOrDefault()
                : null;
            known.Add((type.Assembly, type.Name), resource);
        }

        return resource;
    }

    /// <summary>A resource by its names. Of those that are not Kubernetes' own, objects are taken to live in namespaces.</summary>
    public KnownResource Of(string group, string plural)
    {
        builtIn ??= BuiltIn();
        return builtIn.TryGetValue((group, plural), out var resource) ? resource : new(group, plural, false);
    }

    private Dictionary<(string Group, string Plural), KnownResource> BuiltIn()
    {
        var all = new Dictionary<(string Group, string Plural), KnownResource>();
        if (assemblies.Find(Models) is { } file)
        {
            foreach (var handle in file.Reader.TypeDefinitions)
            {
                foreach (var resource in file.Attributes(file.Reader.GetTypeDefinition(handle).GetCustomAttributes(), Attribute).Select(Of))
                {
                    all[(resource.Group, resource.Plural)] = resource;
                }
            }
        }

        return all;
    }

    private static KnownResource Of(AttributeValue attribute) => new(attribute.Text(0), attribute.Text(1), attribute.Number(2) == 1);
}
