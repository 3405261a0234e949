using System.Text.Json.Serialization.Metadata;
using CrdGen.Client.Json;

namespace CrdGen.Client;

public sealed partial class ResourceClient<T>
{
    /// <summary>Reads a subresource.</summary>
    /// <typeparam name="TSub">Its type.</typeparam>
    /// <param name="name">The object's name.</param>
    /// <param name="subresource">The subresource.</param>
    /// <param name="subresourceType">How System.Text.Json reads it.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [UnknownPermission("its parameter says which subresource")]
    public Task<TSub> GetSubresourceAsync<TSub>(string name, string subresource, JsonTypeInfo<TSub> subresourceType, CancellationToken cancellationToken = default)
        where TSub : class =>
        SendAsync(HttpMethod.Get, new Uri(PathOf(name, subresource), UriKind.Relative), null, subresourceType, cancellationToken);

    /// <summary>Posts to a subresource: evictions, bindings, token requests.</summary>
    /// <typeparam name="TSub">Its type.</typeparam>
    /// <param name="name">The object's name.</param>
    /// <param name="subresource">The subresource.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="subresourceType">How System.Text.Json reads and writes it.</param>
    /// <param name="options">How it is created.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>What the server answers; <see langword="null"/> where that is only that all went well.</returns>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [UnknownPermission("its parameter says which subresource")]
    public async Task<TSub?> CreateSubresourceAsync<TSub>(string name, string subresource, TSub body, JsonTypeInfo<TSub> subresourceType, WriteOptions? options = null, CancellationToken cancellationToken = default)
        where TSub : class
    {
        var address = (options ?? NoOptions).AddTo(new(PathOf(name, subresource)), transport.FieldManager).ToUri();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonBody.Of(body, subresourceType) };
        using var response = await transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return await JsonAnswer.ReadUnlessStatusAsync(response, subresourceType, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Replaces a subresource.</summary>
    /// <typeparam name="TSub">Its type.</typeparam>
    /// <param name="name">The object's name.</param>
    /// <param name="subresource">The subresource.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="subresourceType">How System.Text.Json reads and writes it.</param>
    /// <param name="options">How it is replaced.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [UnknownPermission("its parameter says which subresource")]
    public Task<TSub> ReplaceSubresourceAsync<TSub>(string name, string subresource, TSub body, JsonTypeInfo<TSub> subresourceType, WriteOptions? options = null, CancellationToken cancellationToken = default)
        where TSub : class =>
        WriteAsync(HttpMethod.Put, PathOf(name, subresource), JsonBody.Of(body, subresourceType), options, subresourceType, cancellationToken);

    /// <summary>Changes parts of a subresource.</summary>
    /// <typeparam name="TSub">Its type.</typeparam>
    /// <param name="name">The object's name.</param>
    /// <param name="subresource">The subresource.</param>
    /// <param name="patch">What changes.</param>
    /// <param name="subresourceType">How System.Text.Json reads it.</param>
    /// <param name="options">How it is changed.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [UnknownPermission("its parameter says which subresource")]
    public Task<TSub> PatchSubresourceAsync<TSub>(string name, string subresource, ResourcePatch patch, JsonTypeInfo<TSub> subresourceType, WriteOptions? options = null, CancellationToken cancellationToken = default)
        where TSub : class =>
        PatchAsync(PathOf(name, subresource), patch, options, subresourceType, cancellationToken);
}
