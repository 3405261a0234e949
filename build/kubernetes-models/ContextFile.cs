using System.Text;
using CrdGen.Schema.KubernetesTypes;

namespace CrdGen.KubernetesModels;

/// <summary>The contracts by name: what System.Text.Json's source generator would have in a context of all types.</summary>
internal static class ContextFile
{
    public static string Create(IReadOnlyList<ModelTypeName> types)
    {
        var properties = Properties(types);
        var code = new StringBuilder("""
            using System.Text.Json.Serialization.Metadata;

            namespace CrdGen.Models;

            public sealed partial class KubernetesJson
            {

            """);
        foreach (var type in types)
        {
            code.Append("    public JsonTypeInfo<").Append(Text(type)).Append("> ").Append(properties[type]).Append(" => Of<").Append(Text(type)).Append(">();\n\n");
        }

        code.Length--;
        return code.Append("}\n").ToString();
    }

    /// <summary>The context's properties for the types.</summary>
    public static Dictionary<ModelTypeName, string> Properties(IEnumerable<ModelTypeName> types) => types
        .GroupBy(type => type.Name, StringComparer.Ordinal)
        .SelectMany(group => group.Select((type, index) => (Type: type, Name: index == 0 ? type.Name : Unique(type))))
        .ToDictionary(pair => pair.Type, pair => pair.Name);

    private static string Text(ModelTypeName type) =>
        type.Namespace == ModelTypeNames.Root ? type.Name : $"{type.Namespace[(ModelTypeNames.Models.Length + 1)..]}.{type.Name}";

    private static string Unique(ModelTypeName type) => Text(type).Replace(".", "", StringComparison.Ordinal);
}
