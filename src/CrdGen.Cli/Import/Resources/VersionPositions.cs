using CrdGen.Schema.Model;
using CrdGen.Schema.Names;

namespace CrdGen.Cli.Import.Resources;

/// <summary>Where versions stand in their definition.</summary>
internal static class VersionPositions
{
    /// <summary>The position of each; <see langword="null"/> where it is the one that Kubernetes gives them.</summary>
    public static int[]? Of(CustomResourceDefinition definition)
    {
        var names = definition.Versions.Select(version => version.Name).ToList();
        return names.SequenceEqual(names.OrderBy(name => name, VersionOrder.Instance)) ? null : [.. Enumerable.Range(0, names.Count)];
    }
}
