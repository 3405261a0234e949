using System.Text.Json.Serialization.Metadata;
using CrdGen.Client.Json;

namespace CrdGen.Client;

public sealed partial class ResourceClient<T>
{
    /// <summary>Changes parts of an object.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="patch">What changes.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesNotFoundException">There is none.</exception>
    /// <exception cref="KubernetesInvalidException">It would be invalid, or a test of a <see cref="JsonPatch"/> fails.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch")]
    public Task<T> PatchAsync(string name, ResourcePatch patch, CancellationToken cancellationToken = default) => PatchAsync(name, patch, null, cancellationToken);

    /// <inheritdoc cref="PatchAsync(string, ResourcePatch, CancellationToken)"/>
    /// <param name="name">Its name.</param>
    /// <param name="patch">What changes.</param>
    /// <param name="options">How it is changed.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [RequiresPermission("patch")]
    public Task<T> PatchAsync(string name, ResourcePatch patch, WriteOptions? options, CancellationToken cancellationToken = default) =>
        PatchAsync(PathOf(name), patch, options, type, cancellationToken);

    private Task<TResult> PatchAsync<TResult>(string path, ResourcePatch patch, WriteOptions? options, JsonTypeInfo<TResult> resultType, CancellationToken cancellationToken)
        where TResult : class
    {
        ArgumentNullException.ThrowIfNull(patch);
        var body = JsonBody.Of(patch, static (writer, patch) => patch.WriteTo(writer), patch.MediaType);
        return WriteAsync(HttpMethod.Patch, path, body, options, resultType, cancellationToken);
    }
}
