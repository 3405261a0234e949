using System.Globalization;
using System.Text;
using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema.KubernetesTypes;

namespace CrdGen.KubernetesModels;

/// <summary>The other part of objects and lists: by what clients know them, as the generator gives it to custom resources.</summary>
internal static class ResourceParts
{
    /// <summary>The part of an object.</summary>
    /// <param name="type">The class.</param>
    /// <param name="kind">What identifies it.</param>
    /// <param name="hasList">Whether there is a list of it.</param>
    /// <param name="json">The property of the serializer's context.</param>
    public static string Object(ModelTypeName type, Kind kind, bool hasList, string json)
    {
        var isResource = kind.Plural is not null;
        var code = new StringBuilder(isResource ? $"[KubernetesResource({CSharpLiteral.Of(kind.Group)}, {CSharpLiteral.Of(kind.Plural!)}, ResourceScope.{Scope(kind)})]\n" : "");
        code.Append(CultureInfo.InvariantCulture, $"public sealed partial class {type.Name} : {(isResource ? $"IApiResource<{type.Name}>" : "IKubernetesObject")}\n{{\n");
        Constant(code, "KubeGroup", kind.Group, "The API group.");
        Constant(code, "KubeApiVersion", kind.Version, "The name of the version, without the group.");
        Constant(code, "KubeKind", kind.Name, "The kind.");
        if (isResource)
        {
            Constant(code, "KubePluralName", kind.Plural!, "The plural, as it stands in URLs.");
            code.Append("    /// <inheritdoc/>\n")
                .Append("    public static ResourceDefinition Definition { get; } =\n")
                .Append("        new(KubeGroup, KubeApiVersion, KubeKind, ").Append(CSharpLiteral.Of(hasList ? kind.Name + "List" : "")).Append(", KubePluralName, ResourceScope.")
                .Append(Scope(kind)).Append(");\n\n")
                .Append("    static JsonTypeInfo<").Append(type.Name).Append("> IApiResource<").Append(type.Name).Append(">.JsonTypeInfo => KubernetesJson.Default.").Append(json).Append(";\n\n");
        }

        code.Length--;
        return code.Append("}\n").ToString();
    }

    /// <summary>The part of a list.</summary>
    public static string List(ModelTypeName type, CSharpType item) =>
        $"[KubernetesListContract<{type.Name}, {item.Text}>]\npublic sealed partial class {type.Name} : KubernetesList<{item.Text}>;\n";

    private static string Scope(Kind kind) => kind.IsNamespaced ? "Namespaced" : "Cluster";

    private static void Constant(StringBuilder code, string name, string value, string summary) =>
        code.Append("    /// <summary>").Append(summary).Append("</summary>\n    public const string ").Append(name).Append(" = ").Append(CSharpLiteral.Of(value)).Append(";\n\n");
}
