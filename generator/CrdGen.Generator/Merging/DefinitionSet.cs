using System.Collections.Immutable;
using CrdGen.Generator.Model;
using CrdGen.Generator.Verdicts;

namespace CrdGen.Generator.Merging;

/// <summary>All definitions of a compilation. Each is found by the resource that begins it, whose other versions it holds too.</summary>
internal sealed class DefinitionSet
{
    private readonly Dictionary<(string Group, string Kind), (ResourceModel First, GeneratedDefinition Definition)> definitions = [];

    private DefinitionSet()
    {
    }

    /// <summary>Puts the versions that agree together; classes with errors are <see langword="null"/>, and what the API server would refuse is left out.</summary>
    public static DefinitionSet Merge(ImmutableArray<JudgedResource?> resources)
    {
        var result = new DefinitionSet();

        // Several kinds with one plural are an error; that the first has a manifest brings no second one.
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var versions in resources.Where(judged => judged?.Accepted is not null).GroupBy(judged => (judged!.Resource.Group, judged.Resource.Kind)))
        {
            var list = versions.Select(judged => judged!.Resource).ToList();
            if (DefinitionChecks.Agree(list) && DefinitionMerger.Merge(list) is var definition && names.Add(definition.Name))
            {
                result.definitions.Add(versions.Key, (list[0], new(definition, string.Concat(versions.OrderBy(judged => judged!.Resource.Version.Name, StringComparer.Ordinal).Select(judged => judged!.Verdict.CostLines)))));
            }
        }

        return result;
    }

    /// <summary>The definition that begins with a resource, or <see langword="null"/> where another version begins it or it has an error.</summary>
    public GeneratedDefinition? BeginningWith(ResourceModel resource) =>
        definitions.TryGetValue((resource.Group, resource.Kind), out var entry) && entry.First.Equals(resource) ? entry.Definition : null;
}
