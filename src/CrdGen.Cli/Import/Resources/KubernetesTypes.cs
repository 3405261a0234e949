using CrdGen.Cli.Import.Schemas;
using CrdGen.Cli.Import.Types;
using CrdGen.Schema.Json;
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
        var candidates = Candidates(withModels).ToList();
        foreach (var (type, node) in candidates.Zip(graph.AddShared(candidates.Select(candidate => candidate.Schema)), (candidate, node) => (candidate.Type, node)))
        {
            known.Add(node, type.Namespace, type.Name);
        }

        var common = candidates.Where(candidate => IsCommon(candidate.Type)).ToList();
        known.AddUndescribed(common.Zip(
            graph.AddShared(common.Select(candidate => Undescribed.Of(candidate.Schema))),
            (candidate, node) => (node, candidate.Type.Namespace, candidate.Type.Name)));
        return known;
    }

    /// <summary>Of types with one shape, the first is taken: what is nearer to all resources.</summary>
    private static IEnumerable<(ModelTypeName Type, JsonSchemaProps Schema)> Candidates(bool withModels) => KubernetesDefinitions.Names
        .Select(name => (Name: name, Type: ModelTypeNames.Find(name)))
        .Where(candidate => candidate.Type is { } type && (withModels || type.Namespace == ModelTypeNames.Root))
        .Select(candidate => (candidate.Name, Type: candidate.Type!.Value))
        .OrderBy(candidate => candidate.Type.Namespace == ModelTypeNames.Root ? 0 : IsCommon(candidate.Type) ? 1 : 2)
        .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
        .Select(candidate => (candidate.Type, KubernetesDefinitions.Find(candidate.Name).Schema!))
        .Where(candidate => candidate.Item2 is { Type: "object", Properties.IsEmpty: false } schema && !IsResource(schema));

    /// <summary>What other objects are made of, apart from the kinds of one group.</summary>
    private static bool IsCommon(ModelTypeName type) =>
        type.Namespace == ModelTypeNames.Root || type.Namespace.EndsWith(".Meta.V1", StringComparison.Ordinal) || type.Namespace.EndsWith(".Core.V1", StringComparison.Ordinal);

    /// <summary>Whole objects do not lie in others, but for templates, which are no objects of their own.</summary>
    private static bool IsResource(JsonSchemaProps schema) => schema.Property("apiVersion") is not null && schema.Property("kind") is not null && schema.Property("metadata") is not null;
}
