using System.Diagnostics.CodeAnalysis;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.KubernetesTypes;

/// <summary>
/// The schemas of Kubernetes' built-in types, from data within this assembly. All members may be called from any thread;
/// what was asked for once stays, for the compiler's server asks again at each edit.
/// </summary>
public static class KubernetesDefinitions
{
    /// <summary>By <see cref="EmbeddedMetadata"/>: what holds metadata differs, and so does what holds that.</summary>
    private static readonly Lazy<DefinitionExpander[]> Expanders = new(() =>
    [
        new(DefinitionFile.Instance, EmbeddedMetadata.Template),
        new(DefinitionFile.Instance, EmbeddedMetadata.Opaque),
        new(DefinitionFile.Instance, EmbeddedMetadata.Full),
    ]);

    private static readonly Lazy<Dictionary<string, string>> ClrNames = new(() => OfficialClientNames.Map(DefinitionFile.Instance.Names));

    /// <summary>All names, such as <c>io.k8s.api.core.v1.PodSpec</c>.</summary>
    public static IReadOnlyCollection<string> Names => DefinitionFile.Instance.Names;

    /// <summary>The schema of a type, or the reason why there is none.</summary>
    public static DefinitionLookup Find(string openApiName, EmbeddedMetadata metadata = EmbeddedMetadata.Template) =>
        Expanders.Value[(int)metadata].Find(openApiName);

    /// <summary>The schema of a type. Not for a type that contains itself: <see cref="Find"/> tells it from an unknown one.</summary>
    public static bool TryGet(string openApiName, [NotNullWhen(true)] out JsonSchemaProps? schema) =>
        (schema = Find(openApiName).Schema) is not null;

    /// <summary>The Kubernetes type that a type of the official client, KubernetesClient, stands for.</summary>
    /// <param name="namespaceName">The namespace, as <c>k8s.Models</c>.</param>
    /// <param name="typeName">The type's own name, as <c>V1PodSpec</c>.</param>
    /// <param name="openApiName">The name to ask <see cref="Find"/> for.</param>
    public static bool TryFindByClrName(string namespaceName, string typeName, [NotNullWhen(true)] out string? openApiName)
    {
        // First the cheap question: most types of a compilation are nobody's models.
        openApiName = null;
        return namespaceName == OfficialClientNames.Namespace && ClrNames.Value.TryGetValue(typeName, out openApiName);
    }
}
