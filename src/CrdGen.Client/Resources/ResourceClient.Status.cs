using System.Text.Json.Nodes;

namespace CrdGen.Client;

public sealed partial class ResourceClient<T>
{
    private const string StatusSubresource = "status";

    /// <summary>Reads an object by its status subresource, which needs a permission of its own.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesNotFoundException">There is none.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", Subresource = "status")]
    public Task<T> GetStatusAsync(string name, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Get, new Uri(PathOf(name, StatusSubresource), UriKind.Relative), null, type, cancellationToken);

    /// <summary>Replaces the status of an object; what else it has is ignored, but for the version in its metadata.</summary>
    /// <param name="obj">The object with its status.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesConflictException">Somebody changed it since it was read.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("update", Subresource = "status")]
    public Task<T> ReplaceStatusAsync(T obj, CancellationToken cancellationToken = default) => ReplaceStatusAsync(obj, null, cancellationToken);

    /// <inheritdoc cref="ReplaceStatusAsync(T, CancellationToken)"/>
    /// <param name="obj">The object with its status.</param>
    /// <param name="options">How it is replaced.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [RequiresPermission("update", Subresource = "status")]
    public Task<T> ReplaceStatusAsync(T obj, WriteOptions? options, CancellationToken cancellationToken = default) =>
        WriteAsync(HttpMethod.Put, PathOf(obj, StatusSubresource), BodyOf(obj), options, type, cancellationToken);

    /// <summary>Reads an object, changes its status, and replaces that; all of it again where somebody else changed it in between.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="change">Gives the object with the status that it shall have. It may be called several times.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesConflictException">Others were faster time and again.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "update", Subresource = "status")]
    public Task<T> UpdateStatusAsync(string name, Func<T, T> change, CancellationToken cancellationToken = default) =>
        UpdateAsync(name, StatusSubresource, change, null, cancellationToken);

    /// <inheritdoc cref="UpdateStatusAsync(string, Func{T, T}, CancellationToken)"/>
    /// <param name="name">Its name.</param>
    /// <param name="change">Gives the object with the status that it shall have. It may be called several times.</param>
    /// <param name="options">How it is replaced.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    [RequiresPermission("get", "update", Subresource = "status")]
    public Task<T> UpdateStatusAsync(string name, Func<T, T> change, WriteOptions? options, CancellationToken cancellationToken = default) =>
        UpdateAsync(name, StatusSubresource, change, options, cancellationToken);

    /// <inheritdoc cref="UpdateStatusAsync(string, Func{T, T}, CancellationToken)"/>
    /// <param name="name">Its name.</param>
    /// <param name="change">Changes the object's status. It may be called several times.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    [RequiresPermission("get", "update", Subresource = "status")]
    public Task<T> UpdateStatusAsync(string name, Action<T> change, CancellationToken cancellationToken = default) =>
        UpdateAsync(name, StatusSubresource, Function(change), null, cancellationToken);

    /// <inheritdoc cref="UpdateStatusAsync(string, Func{T, T}, CancellationToken)"/>
    /// <param name="name">Its name.</param>
    /// <param name="change">Changes the object's status. It may be called several times.</param>
    /// <param name="options">How it is replaced.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    [RequiresPermission("get", "update", Subresource = "status")]
    public Task<T> UpdateStatusAsync(string name, Action<T> change, WriteOptions? options, CancellationToken cancellationToken = default) =>
        UpdateAsync(name, StatusSubresource, Function(change), options, cancellationToken);

    /// <summary>Changes parts of the status of an object.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="patch">What changes, from the object's root: <c>/status/…</c>.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch", Subresource = "status")]
    public Task<T> PatchStatusAsync(string name, ResourcePatch patch, CancellationToken cancellationToken = default) => PatchStatusAsync(name, patch, null, cancellationToken);

    /// <inheritdoc cref="PatchStatusAsync(string, ResourcePatch, CancellationToken)"/>
    /// <param name="name">Its name.</param>
    /// <param name="patch">What changes, from the object's root: <c>/status/…</c>.</param>
    /// <param name="options">How it is changed.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [RequiresPermission("patch", Subresource = "status")]
    public Task<T> PatchStatusAsync(string name, ResourcePatch patch, WriteOptions? options, CancellationToken cancellationToken = default) =>
        PatchAsync(PathOf(name, StatusSubresource), patch, options, type, cancellationToken);

    /// <summary>Says what the status of an object shall have (server-side apply). The object must be there.</summary>
    /// <param name="obj">An object with its status; all else is ignored.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesApplyConflictException">Others manage some of the fields.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch", Subresource = "status")]
    public Task<T> ApplyStatusAsync(T obj, CancellationToken cancellationToken = default) => ApplyStatusAsync(obj, null, cancellationToken);

    /// <inheritdoc cref="ApplyStatusAsync(T, CancellationToken)"/>
    /// <param name="obj">An object with its status; all else is ignored.</param>
    /// <param name="options">How it is applied.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [RequiresPermission("patch", Subresource = "status")]
    public Task<T> ApplyStatusAsync(T obj, ApplyOptions? options, CancellationToken cancellationToken = default) =>
        ApplyAsync(obj, StatusSubresource, options, cancellationToken);

    /// <summary>Says what the status of an object shall have, in JSON.</summary>
    /// <param name="configuration">What it shall have: <c>metadata.name</c> and <c>status</c>.</param>
    /// <param name="options">How it is applied.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <inheritdoc cref="ApplyStatusAsync(T, CancellationToken)"/>
    [RequiresPermission("patch", Subresource = "status")]
    public Task<T> ApplyStatusAsync(JsonObject configuration, ApplyOptions? options = null, CancellationToken cancellationToken = default) =>
        ApplyAsync(configuration, StatusSubresource, options, cancellationToken);
}
