using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Client.Yaml;

namespace CrdGen.Client;

public static partial class KubernetesManifests
{
    /// <summary>
    /// An object as YAML, as <c>kubectl get -o yaml</c> writes it: fields in the order of their names, and texts that readers of YAML would
    /// take for something else in quotes. <see cref="Parse"/> reads the same object back.
    /// </summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="obj">The object.</param>
    /// <param name="showManagedFields">Whether <c>metadata.managedFields</c> are written too, as by kubectl's <c>--show-managed-fields</c>.</param>
    /// <returns>A document that ends in a line feed.</returns>
    public static string Write<T>(T obj, bool showManagedFields = false)
        where T : class, IApiResource<T>
    {
        ArgumentNullException.ThrowIfNull(obj);
        return Document((JsonObject)JsonSerializer.SerializeToNode(obj, T.JsonTypeInfo)!, showManagedFields);
    }

    /// <inheritdoc cref="Write{T}(T, bool)"/>
    public static string Write(Unstructured obj, bool showManagedFields = false)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return Document(obj.ToJson(), showManagedFields);
    }

    /// <summary>Objects as YAML: one document each, as <see cref="Write{T}(T, bool)"/> writes it, with <c>---</c> between them.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="objects">The objects.</param>
    /// <param name="showManagedFields">Whether <c>metadata.managedFields</c> are written too, as by kubectl's <c>--show-managed-fields</c>.</param>
    /// <returns>The documents; the empty text where there are none.</returns>
    public static string Write<T>(IEnumerable<T> objects, bool showManagedFields = false)
        where T : class, IApiResource<T>
    {
        ArgumentNullException.ThrowIfNull(objects);
        return Documents(objects.Select(obj => Write(obj, showManagedFields)));
    }

    /// <inheritdoc cref="Write{T}(IEnumerable{T}, bool)"/>
    public static string Write(IEnumerable<Unstructured> objects, bool showManagedFields = false)
    {
        ArgumentNullException.ThrowIfNull(objects);
        return Documents(objects.Select(obj => Write(obj, showManagedFields)));
    }

    private static string Documents(IEnumerable<string> documents) => new StringBuilder().AppendJoin("---\n", documents).ToString();

    private static string Document(JsonObject obj, bool showManagedFields)
    {
        if (!showManagedFields)
        {
            (obj["metadata"] as JsonObject)?.Remove("managedFields");
        }

        return YamlText.Write(obj, isSorted: true);
    }
}
