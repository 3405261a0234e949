using System.Reflection;
using CrdGen.Client;
using CrdGen.Models.ApiExtensions.V1;

namespace CrdGen.Operator;

/// <summary>The definitions that the generator left in assemblies.</summary>
internal static class DefinitionManifests
{
    /// <summary>The definitions of an assembly, in the order of their names.</summary>
    public static IReadOnlyList<Unstructured> Of(Assembly assembly) =>
    [
        .. assembly.GetCustomAttributes<GeneratedManifestAttribute>()
            .Select(manifest => Unstructured.Parse(manifest.Json))
            .Where(manifest => manifest.Kind == CustomResourceDefinition.Definition.Kind)
            .OrderBy(manifest => manifest.Metadata.Name, StringComparer.Ordinal),
    ];
}
