using System.Text.Json.Nodes;

namespace CrdGen.Client;

/// <summary>Labels and annotations of one object: what <c>kubectl label</c> and <c>kubectl annotate</c> do.</summary>
public static class MetadataExtensions
{
    /// <summary>Sets a label, or removes it.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="client">The objects of a namespace.</param>
    /// <param name="name">The object.</param>
    /// <param name="key">The label.</param>
    /// <param name="value">What it shall be, whatever it was; <see langword="null"/> to remove it.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch")]
    public static Task<T> LabelAsync<T>(this ResourceClient<T> client, string name, string key, string? value, CancellationToken cancellationToken = default)
        where T : class, IKubernetesObject => SetAsync(client, name, "labels", [new(key, value)], cancellationToken);

    /// <summary>Sets labels, or removes them.</summary>
    /// <inheritdoc cref="LabelAsync{T}(ResourceClient{T}, string, string, string?, CancellationToken)"/>
    /// <param name="labels">Their names and values; <see langword="null"/> removes one.</param>
#pragma warning disable CS1573 // The others are inherited.
    [RequiresPermission("patch")]
    public static Task<T> LabelAsync<T>(this ResourceClient<T> client, string name, IEnumerable<KeyValuePair<string, string?>> labels, CancellationToken cancellationToken = default)
        where T : class, IKubernetesObject => SetAsync(client, name, "labels", labels, cancellationToken);
#pragma warning restore CS1573

    /// <summary>Sets an annotation, or removes it.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="client">The objects of a namespace.</param>
    /// <param name="name">The object.</param>
    /// <param name="key">The annotation.</param>
    /// <param name="value">What it shall be, whatever it was; <see langword="null"/> to remove it.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch")]
    public static Task<T> AnnotateAsync<T>(this ResourceClient<T> client, string name, string key, string? value, CancellationToken cancellationToken = default)
        where T : class, IKubernetesObject => SetAsync(client, name, "annotations", [new(key, value)], cancellationToken);

    private static Task<T> SetAsync<T>(
        ResourceClient<T> client, string name, string field, IEnumerable<KeyValuePair<string, string?>> values, CancellationToken cancellationToken)
        where T : class, IKubernetesObject
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(values);
        var changes = new JsonObject();
        foreach (var (key, value) in values)
        {
            ArgumentException.ThrowIfNullOrEmpty(key);
            changes[key] = value;
        }

        return client.PatchAsync(name, new MergePatch(new() { ["metadata"] = new JsonObject { [field] = changes } }), cancellationToken);
    }
}
