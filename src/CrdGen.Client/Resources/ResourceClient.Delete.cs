using CrdGen.Client.Json;
using CrdGen.Models;

namespace CrdGen.Client;

public sealed partial class ResourceClient<T>
{
    /// <summary>Deletes an object.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>
    /// The object as it was last, or as it is while finalizers or a grace period keep it; <see langword="null"/> where the server says only
    /// that it is gone. <c>WaitForDeletionAsync</c> waits for its end.
    /// </returns>
    /// <exception cref="KubernetesNotFoundException">There is none.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("delete")]
    public Task<T?> DeleteAsync(string name, CancellationToken cancellationToken = default) => DeleteAsync(name, null, cancellationToken);

    /// <inheritdoc cref="DeleteAsync(string, CancellationToken)"/>
    /// <param name="name">Its name.</param>
    /// <param name="options">How it is deleted.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesConflictException">It is not the object, or not the version, that the options ask for.</exception>
    [RequiresPermission("delete")]
    public async Task<T?> DeleteAsync(string name, DeletionOptions? options, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri(PathOf(name), UriKind.Relative)) { Content = BodyOf(options) };
        using var response = await transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return await JsonAnswer.ReadUnlessStatusAsync(response, type, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes an object, if there is one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("delete")]
    public Task<bool> DeleteIfExistsAsync(string name, CancellationToken cancellationToken = default) => DeleteIfExistsAsync(name, null, cancellationToken);

    /// <inheritdoc cref="DeleteIfExistsAsync(string, CancellationToken)"/>
    /// <param name="name">Its name.</param>
    /// <param name="options">How it is deleted.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [RequiresPermission("delete")]
    public async Task<bool> DeleteIfExistsAsync(string name, DeletionOptions? options, CancellationToken cancellationToken = default)
    {
        try
        {
            await DeleteAsync(name, options, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (KubernetesNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Deletes all objects, or those that are selected, in the client's namespace; outside of namespaces, all of the resource.</summary>
    /// <param name="options">Which, and how.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="InvalidOperationException">The client is for all namespaces: the server deletes in one at a time.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("deletecollection")]
    public async Task DeleteCollectionAsync(CollectionDeletionOptions? options = null, CancellationToken cancellationToken = default)
    {
        var address = new ResourceQuery(ResourcePath.Of(Definition, NamespaceOf(null)))
            .Add("labelSelector", options?.LabelSelector?.ToString())
            .Add("fieldSelector", options?.FieldSelector?.ToString())
            .ToUri();
        using var request = new HttpRequestMessage(HttpMethod.Delete, address) { Content = BodyOf(options) };
        using var response = await transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private static JsonBody? BodyOf(DeletionOptions? options) => options is null ? null : JsonBody.Of(options.ToModel(), KubernetesJson.Default.DeleteOptions);
}
