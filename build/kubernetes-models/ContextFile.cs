using System.Text;
using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema.KubernetesTypes;

namespace CrdGen.KubernetesModels;

/// <summary>
/// The serializer's context: one for all, since types of one group hold those of others, and each context has code for
/// all that it reaches.
/// </summary>
internal static class ContextFile
{
    public static string Create(IReadOnlyList<ModelTypeName> types, IReadOnlySet<string> used)
    {
        var properties = Properties(types);
        var code = new StringBuilder("""
            using System.Text.Json.Serialization;

            namespace CrdGen.Models;

            /// <summary>How System.Text.Json reads and writes all types of Kubernetes, without reflection.</summary>
            [JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]

            """);
        foreach (var type in types)
        {
            var isShared = properties[type] != type.Name;
            Add(Text(type), isShared ? properties[type] : null);
            if (isShared)
            {
                // Names of lists follow from those of their items, without the namespace.
                foreach (var (pattern, prefix) in new[] { ("IList<{0}>", "IList"), ("List<{0}>", "List"), ("Dictionary<string, {0}>", "DictionaryString") })
                {
                    var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, Text(type));
                    if (used.Contains(text))
                    {
                        Add("System.Collections.Generic." + text, prefix + Unique(type));
                    }
                }
            }
        }

        return code.Append("public sealed partial class KubernetesJson : JsonSerializerContext;\n").ToString();

        void Add(string type, string? name) =>
            code.Append("[JsonSerializable(typeof(").Append(type).Append(')').Append(name is null ? "" : $", TypeInfoPropertyName = {CSharpLiteral.Of(name)}").Append(")]\n");
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
