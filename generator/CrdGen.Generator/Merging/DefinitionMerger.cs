using CrdGen.Generator.Model;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using CrdGen.Schema.Names;

namespace CrdGen.Generator.Merging;

/// <summary>Puts the versions of one group and kind together to a CustomResourceDefinition.</summary>
internal static class DefinitionMerger
{
    /// <summary>The definition of one kind, the same for all orders of its versions.</summary>
    public static CustomResourceDefinition Merge(IReadOnlyCollection<ResourceModel> resources)
    {
        var versions = resources.OrderBy(resource => resource.Order).ThenBy(resource => resource.Version.Name, VersionOrder.Instance).ToList();
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
            Empty = versions.Aggregate(EmptyFields.None, (all, v) => all | v.Empty),
            Conversion = versions.Select(v => v.Conversion).FirstOrDefault(webhook => webhook is not null),
            Versions = versions
                .Select(v => v.Version with { Storage = v.IsStorage || versions.Count == 1 })
                .ToEquatableArray(),
        };
    }

    private static EquatableArray<T> Union<T>(IEnumerable<EquatableArray<T>> arrays)
        where T : IEquatable<T> => arrays.SelectMany(array => array).Distinct().ToEquatableArray();
}
