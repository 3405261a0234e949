using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Client.Yaml;

namespace CrdGen.Client;

/// <summary>
/// Reads and writes manifests: YAML or JSON with any number of documents. Lists are unpacked into the objects that they hold.
/// <see cref="Unstructured.To{T}"/> makes an object of a type that is known.
/// </summary>
public static partial class KubernetesManifests
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>The objects of a text.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="file">Where it came from, for errors.</param>
    /// <exception cref="YamlFormatException">It is neither.</exception>
    /// <exception cref="FormatException">A document is no Kubernetes object.</exception>
    public static IReadOnlyList<Unstructured> Parse(string text, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var objects = new List<Unstructured>();
        var number = 0;
        foreach (var document in YamlJson.ReadAll(text, file))
        {
            number++;
            if (document is not null)
            {
                Add(document, $"{file ?? "The text"}, document {number}", objects);
            }
        }

        return objects;
    }

    /// <summary>The objects of a stream.</summary>
    /// <param name="stream">YAML or JSON in UTF-8.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="YamlFormatException">It is neither.</exception>
    /// <exception cref="FormatException">A document is no Kubernetes object.</exception>
    public static async Task<IReadOnlyList<Unstructured>> LoadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        return Parse(await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The objects of a file, or of all <c>.yaml</c>, <c>.yml</c> and <c>.json</c> files of a folder in the order of their names.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="recurse">Whether folders in the folder count as well.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="FileNotFoundException">There is neither.</exception>
    /// <exception cref="YamlFormatException">A file is neither YAML nor JSON.</exception>
    /// <exception cref="FormatException">A document is no Kubernetes object.</exception>
    public static async Task<IReadOnlyList<Unstructured>> LoadAsync(string path, bool recurse = false, CancellationToken cancellationToken = default)
    {
        var objects = new List<Unstructured>();
        foreach (var file in Files(path, recurse))
        {
            objects.AddRange(Parse(await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false), file));
        }

        return objects;
    }

    private static IEnumerable<string> Files(string path, bool recurse)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [path] : throw new FileNotFoundException($"There is no file or folder {path}.", path);
        }

        var option = recurse ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        return Directory.EnumerateFiles(path, "*", option)
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
    }

    private static void Add(JsonNode document, string place, List<Unstructured> objects)
    {
        if (document is not JsonObject fields)
        {
            throw new FormatException($"{place}: a Kubernetes object is expected.");
        }

        var (apiVersion, kind) = (Text(fields, "apiVersion", place), Text(fields, "kind", place));
        if (kind.EndsWith("List", StringComparison.Ordinal) && fields["items"] is JsonArray items)
        {
            foreach (var (item, index) in items.Select((item, index) => (item, index)))
            {
                Add(Named(item, apiVersion, kind), $"{place}, item {index}", objects);
            }

            return;
        }

        try
        {
            objects.Add(fields.Deserialize(ClientJson.Default.Unstructured)!);
        }
        catch (JsonException error)
        {
            throw new FormatException($"{place}: this {kind} is no Kubernetes object: {error.Message}", error);
        }
    }

    // Typed lists may leave out what their items are; the list v1 List cannot.
    private static JsonObject Named(JsonNode? item, string apiVersion, string kind)
    {
        var fields = item as JsonObject ?? [];
        if (kind != "List" && !fields.ContainsKey("kind"))
        {
            fields["apiVersion"] = apiVersion;
            fields["kind"] = kind[..^"List".Length];
        }

        return fields;
    }

    private static string Text(JsonObject fields, string name, string place) =>
        fields[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0
            ? text
            : throw new FormatException($"{place}: '{name}' is missing, so this is no Kubernetes object.");
}
