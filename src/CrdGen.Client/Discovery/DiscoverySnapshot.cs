namespace CrdGen.Client.Discovery;

/// <summary>What a server served at one time.</summary>
internal sealed class DiscoverySnapshot
{
    private readonly Dictionary<(string ApiVersion, string Kind), ApiResource> byKind = [];
    private readonly Dictionary<string, ApiResource> byName = new(StringComparer.OrdinalIgnoreCase);

    public DiscoverySnapshot(IReadOnlyList<ApiResource> resources)
    {
        Resources = resources;
        foreach (var resource in resources)
        {
            byKind.TryAdd((resource.Definition.ApiVersion, resource.Definition.Kind), resource);
        }

        // Servers list what they prefer first. Full names win over short ones, as in kubectl.
        AddNames(resource => [resource.Definition.Plural]);
        AddNames(resource => [resource.Singular, resource.Definition.Kind]);
        AddNames(resource => resource.ShortNames);
    }

    public IReadOnlyList<ApiResource> Resources { get; }

    public ApiResource? Find(string apiVersion, string kind) => byKind.GetValueOrDefault((apiVersion, kind));

    public ApiResource? Find(string name) => byName.GetValueOrDefault(name);

    private void AddNames(Func<ApiResource, IReadOnlyList<string>> namesOf)
    {
        foreach (var resource in Resources)
        {
            var (group, version) = (resource.Definition.Group, resource.Definition.Version);
            foreach (var name in namesOf(resource))
            {
                if (name.Length > 0)
                {
                    byName.TryAdd(name, resource);
                    byName.TryAdd($"{name}.{group}", resource);
                    byName.TryAdd($"{name}.{version}.{group}", resource);
                }
            }
        }
    }
}
