using System.Globalization;

namespace CrdGen.Schema.KubernetesTypes;

/// <summary>The C# type of CrdGen that stands for a built-in type.</summary>
/// <param name="Namespace">The namespace, as <c>CrdGen.Models.Core.V1</c>.</param>
/// <param name="Name">The name, as <c>PodSpec</c>.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
public readonly record struct ModelTypeName(string Namespace, string Name, bool IsValueType);

/// <summary>
/// The names of the types in src/CrdGen.Models, and of those that every resource needs, in src/CrdGen:
/// <c>io.k8s.api.core.v1.PodSpec</c> is <c>CrdGen.Models.Core.V1.PodSpec</c>.
/// </summary>
public static class ModelTypeNames
{
    /// <summary>The namespace of the types that every resource needs.</summary>
    public const string Root = "CrdGen";

    /// <summary>The namespace of all others, with group and version behind it.</summary>
    public const string Models = "CrdGen.Models";

    private const string Meta = "io.k8s.apimachinery.pkg.apis.meta.v1.";

    /// <summary>The types of src/CrdGen.</summary>
    private static readonly Dictionary<string, ModelTypeName> RootTypes = new(StringComparer.Ordinal)
    {
        [Meta + "Condition"] = new(Root, "Condition", false),
        [Meta + "FieldsV1"] = new(Root, "FieldsV1", false),
        [Meta + "ListMeta"] = new(Root, "ListMeta", false),
        [Meta + "ManagedFieldsEntry"] = new(Root, "ManagedFieldsEntry", false),
        [Meta + "MicroTime"] = new(Root, "MicroTime", true),
        [Meta + "ObjectMeta"] = new(Root, "ObjectMeta", false),
        [Meta + "OwnerReference"] = new(Root, "OwnerReference", false),
        [Meta + "ShardInfo"] = new(Root, "ShardInfo", false),
        [Meta + "Status"] = new(Root, "Status", false),
        [Meta + "StatusCause"] = new(Root, "StatusCause", false),
        [Meta + "StatusDetails"] = new(Root, "StatusDetails", false),
        ["io.k8s.apimachinery.pkg.api.resource.Quantity"] = new(Root, "Quantity", true),
        ["io.k8s.apimachinery.pkg.runtime.RawExtension"] = new(Root, "RawExtension", false),
        ["io.k8s.apimachinery.pkg.util.intstr.IntOrString"] = new(Root, "IntOrString", true),
    };

    /// <summary>What .NET has a type for, or nothing needs one.</summary>
    private static readonly HashSet<string> WithoutType = new(StringComparer.Ordinal)
    {
        Meta + "Duration", // text; Kubernetes' own APIs do not use it
        Meta + "Time", // DateTimeOffset
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON", // JsonNode
    };

    /// <summary>Groups of several words.</summary>
    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["admissionregistration"] = "AdmissionRegistration",
        ["apiextensions"] = "ApiExtensions",
        ["apiregistration"] = "ApiRegistration",
        ["flowcontrol"] = "FlowControl",
    };

    /// <summary>The C# type of a built-in type, or <see langword="null"/> where there is none: for times, any JSON, and unknown names.</summary>
    public static ModelTypeName? Find(string openApiName)
    {
        if (RootTypes.TryGetValue(openApiName, out var root))
        {
            return root;
        }

        var parts = openApiName.Split('.');
        return parts.Length < 3 || WithoutType.Contains(openApiName) || !DefinitionFile.Instance.Contains(openApiName)
            ? null
            : new($"{Models}.{Group(parts[parts.Length - 3])}.{Capitalized(parts[parts.Length - 2])}", parts[parts.Length - 1], false);
    }

    private static string Group(string name) => Groups.TryGetValue(name, out var words) ? words : Capitalized(name);

    private static string Capitalized(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word.Substring(1);
}
