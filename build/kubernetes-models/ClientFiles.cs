using System.Text;
using CrdGen.Schema.KubernetesTypes;

namespace CrdGen.KubernetesModels;

/// <summary>The client's methods for resources: <c>client.Pods("default")</c>. One class for each version of a group.</summary>
internal static class ClientFiles
{
    public const string Folder = "src/CrdGen.Client/BuiltIn";

    /// <summary>The classes by path, without the head that all files have.</summary>
    public static IEnumerable<(string Path, string Text)> Create(IReadOnlyCollection<(ModelTypeName Type, Kind Kind)> resources)
    {
        var names = Names(resources);
        return resources.GroupBy(resource => resource.Type.Namespace).Select(group =>
        {
            var name = GroupVersion(group.Key);
            return ($"{Folder}/{name}Resources.cs", Write(name, group.Key, group.Select(resource => (resource.Type.Name, resource.Kind, names[resource.Type]))));
        });
    }

    /// <summary>
    /// The method of each resource: its plural. Where several have the same, one has it alone, as kubectl decides (the core group, or else
    /// the newest version), and the others name their group and version, as in client-go.
    /// </summary>
    private static Dictionary<ModelTypeName, string> Names(IEnumerable<(ModelTypeName Type, Kind Kind)> resources) => resources
        .GroupBy(resource => Plural(resource.Kind), StringComparer.Ordinal)
        .SelectMany(group => group
            .OrderByDescending(resource => resource.Kind.Group.Length == 0)
            .ThenByDescending(resource => resource.Kind.Version, StringComparer.Ordinal)
            .Select((resource, index) => (resource.Type, Name: index == 0 ? group.Key : GroupVersion(resource.Type.Namespace) + group.Key)))
        .ToDictionary(pair => pair.Type, pair => pair.Name);

    /// <summary>The plural in the letters of the kind: <c>networkpolicies</c> of <c>NetworkPolicy</c> is <c>NetworkPolicies</c>.</summary>
    private static string Plural(Kind kind)
    {
        var common = 0;
        while (common < kind.Name.Length && common < kind.Plural!.Length && char.ToLowerInvariant(kind.Name[common]) == kind.Plural[common])
        {
            common++;
        }

        return kind.Name[..common] + kind.Plural![common..];
    }

    private static string GroupVersion(string ns) => ns[(ModelTypeNames.Models.Length + 1)..].Replace(".", "", StringComparison.Ordinal);

    private static string Write(string groupVersion, string ns, IEnumerable<(string Type, Kind Kind, string Method)> resources)
    {
        var code = new StringBuilder();
        code.Append("using ").Append(ns).Append(";\n\nnamespace CrdGen.Client;\n\n");
        code.Append("/// <summary>The resources of <c>").Append(resources.First().Kind.ApiVersion).Append("</c>.</summary>\n");
        code.Append("public static class ").Append(groupVersion).Append("Resources\n{\n");
        foreach (var (type, kind, method) in resources.OrderBy(resource => resource.Method, StringComparer.Ordinal))
        {
            code.Append("    /// <summary>Objects of kind ").Append(kind.Name).Append(kind.IsNamespaced ? ", in a namespace or in all" : "").Append(".</summary>\n")
                .Append("    /// <param name=\"client\">The client.</param>\n");
            if (kind.IsNamespaced)
            {
                code.Append("    /// <param name=\"namespace\">The namespace; <see langword=\"null\"/> for all.</param>\n");
            }

            code.Append("    public static ResourceClient<").Append(type).Append("> ").Append(method).Append("(this KubernetesClient client").Append(kind.IsNamespaced ? ", string? @namespace = null" : "").Append(")\n    {\n")
                .Append("        ArgumentNullException.ThrowIfNull(client);\n")
                .Append("        return client.Resources<").Append(type).Append(">(").Append(kind.IsNamespaced ? "@namespace" : "").Append(");\n    }\n\n");
        }

        code.Length--;
        return code.Append("}\n").ToString();
    }
}
