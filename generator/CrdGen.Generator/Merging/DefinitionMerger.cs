using System.Collections.Immutable;
using CrdGen.Generator.Model;
using CrdGen.Schema;
using CrdGen.Schema.Model;

namespace CrdGen.Generator.Merging;

/// <summary>Puts the versions of one group and kind together to a CustomResourceDefinition.</summary>
internal static class DefinitionMerger
{
    /// <summary>The definitions whose versions agree, in the order of their names.</summary>
    public static IEnumerable<CustomResourceDefinition> Merge(ImmutableArray<ResourceModel> resources) =>
        resources
            .GroupBy(resource => (resource.Group, resource.Kind))
            .Where(versions => DefinitionChecks.Agree([.. versions]))
            .Select(versions => Combine([.. versions]))
            .GroupBy(definition => definition.Name, StringComparer.Ordinal)
            .Select(same => same.First()) // several kinds with one plural are an error; that the first has a manifest brings no second one
            .OrderBy(definition => definition.Name, StringComparer.Ordinal);

    private static CustomResourceDefinition Combine(List<ResourceModel> versions)
    {
        var first = versions[0];
        var names = new CustomResourceDefinitionNames(
            first.Kind,
            first.ListKind,
            first.Plural,
            versions.Select(v => v.Singular).FirstOrDefault(s => s is not null) ?? first.Kind.ToLowerInvariant())
        {
            ShortNames = Union(versions.Select(v => v.ShortNames)),
            Categories = Union(versions.Select(v => v.Categories)),
        };
        return new(first.Group, names, first.Scope)
        {
            Annotations = Union(versions.Select(v => v.Annotations)),
            Labels = Union(versions.Select(v => v.Labels)),
            Versions = versions
                .Select(v => v.Version with { Storage = v.IsStorage || versions.Count == 1 })
                .OrderBy(v => v.Name, VersionOrder.Instance)
                .ToEquatableArray(),
        };
    }

    private static EquatableArray<T> Union<T>(IEnumerable<EquatableArray<T>> arrays)
        where T : IEquatable<T> => arrays.SelectMany(array => array).Distinct().ToEquatableArray();
}
