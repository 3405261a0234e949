using System.Collections.Immutable;
using CrdGen.Generator.Model;
using CrdGen.Schema.Model;

namespace CrdGen.Generator.Merging;

/// <summary>All definitions of a compilation. Each is found by the resource that begins it, whose other versions it holds too.</summary>
internal sealed class DefinitionSet
{
    private readonly Dictionary<(string Group, string Kind), (ResourceModel First, CustomResourceDefinition Definition)> definitions = [];

    private DefinitionSet()
    {
    }

    /// <summary>Puts the versions that agree together; classes with errors are <see langword="null"/>.</summary>
    public static DefinitionSet Merge(ImmutableArray<ResourceModel?> resources)
    {
        var result = new DefinitionSet();

        // Several kinds with one plural are an error; that the first has a manifest brings no second one.
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var versions in resources.OfType<ResourceModel>().GroupBy(resource => (resource.Group, resource.Kind)))
        {
            var list = versions.ToList();
            if (DefinitionChecks.Agree(list) && DefinitionMerger.Merge(list) is var definition && names.Add(definition.Name))
            {
                result.definitions.Add(versions.Key, (list[0], definition));
            }
        }

        return result;
    }

    /// <summary>The definition that begins with a resource, or <see langword="null"/> where another version begins it or it has an error.</summary>
    public CustomResourceDefinition? BeginningWith(ResourceModel resource) =>
        definitions.TryGetValue((resource.Group, resource.Kind), out var entry) && entry.First.Equals(resource) ? entry.Definition : null;
}
