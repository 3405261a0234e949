using CrdGen.Cli.Import.Schemas;
using CrdGen.Cli.Import.Types;
using CrdGen.Schema.KubernetesTypes;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Import.Resources;

/// <summary>Kubernetes' own types, of CrdGen and of CrdGen.Models.</summary>
internal static class KubernetesTypes
{
    /// <summary>Adds the types that a definition may hold.</summary>
    /// <param name="graph">The schemas of the import, to which those of the types are added.</param>
    /// <param name="withModels">Whether the project has CrdGen.Models.</param>
    public static KnownTypes Find(SchemaGraph graph, bool withModels)
    {
        var known = new KnownTypes();
        foreach (var (name, type) in Candidates(withModels))
        {
            if (KubernetesDefinitions.TryGet(name, out var schema) && schema is { Type: "object", Properties.IsEmpty: false } && !IsResource(schema))
            {
                known.Add(graph.Add(schema), type.Namespace, type.Name);
            }
        }

        return known;
    }

    /// <summary>Of types with one shape, the first is taken: what is nearer to all resources.</summary>
    private static IEnumerable<(string Name, ModelTypeName Type)> Candidates(bool withModels) => KubernetesDefinitions.Names
        .Select(name => (Name: name, Type: ModelTypeNames.Find(name)))
        .Where(candidate => candidate.Type is { } type && (withModels || type.Namespace == ModelTypeNames.Root))
        .Select(candidate => (candidate.Name, Type: candidate.Type!.Value))
        .OrderBy(candidate => candidate.Type.Namespace == ModelTypeNames.Root ? 0 : candidate.Type.Namespace.EndsWith(".Core.V1", StringComparison.Ordinal) ? 1 : 2)
        .ThenBy(candidate => candidate.Name, StringComparer.Ordinal);

    /// <summary>Whole objects do not lie in others, but for templates, which are no objects of their own.</summary>
    private static bool IsResource(JsonSchemaProps schema) => schema.Property("apiVersion") is not null && schema.Property("kind") is not null && schema.Property("metadata") is not null;
}
