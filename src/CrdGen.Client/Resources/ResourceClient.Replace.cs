namespace CrdGen.Client;

public sealed partial class ResourceClient<T>
{
    /// <summary>Replaces an object as a whole (Kubernetes' <c>update</c>).</summary>
    /// <param name="obj">The object, with the <c>metadata.resourceVersion</c> that it was read with: the server refuses where somebody changed it since.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesConflictException">Somebody changed it. <see cref="UpdateAsync(string, Func{T, T}, CancellationToken)"/> reads it again.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("update")]
    public Task<T> ReplaceAsync(T obj, CancellationToken cancellationToken = default) => ReplaceAsync(obj, null, cancellationToken);

    /// <inheritdoc cref="ReplaceAsync(T, CancellationToken)"/>
    /// <param name="obj">The object, with the <c>metadata.resourceVersion</c> that it was read with: the server refuses where somebody changed it since.</param>
    /// <param name="options">How it is replaced.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [RequiresPermission("update")]
    public Task<T> ReplaceAsync(T obj, WriteOptions? options, CancellationToken cancellationToken = default) =>
        WriteAsync(HttpMethod.Put, PathOf(obj), BodyOf(obj), options, type, cancellationToken);

    /// <summary>Reads an object, changes it, and replaces it; all of that again where somebody else changed it in between.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="change">Gives the object as it shall be: the same one, changed, or another. It may be called several times.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesConflictException">Others were faster time and again.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get", "update")]
    public Task<T> UpdateAsync(string name, Func<T, T> change, CancellationToken cancellationToken = default) =>
        UpdateAsync(name, null, change, null, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(string, Func{T, T}, CancellationToken)"/>
    /// <param name="name">Its name.</param>
    /// <param name="change">Gives the object as it shall be: the same one, changed, or another. It may be called several times.</param>
    /// <param name="options">How it is replaced.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    [RequiresPermission("get", "update")]
    public Task<T> UpdateAsync(string name, Func<T, T> change, WriteOptions? options, CancellationToken cancellationToken = default) =>
        UpdateAsync(name, null, change, options, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(string, Func{T, T}, CancellationToken)"/>
    /// <param name="name">Its name.</param>
    /// <param name="change">Changes the object. It may be called several times.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    [RequiresPermission("get", "update")]
    public Task<T> UpdateAsync(string name, Action<T> change, CancellationToken cancellationToken = default) =>
        UpdateAsync(name, null, Function(change), null, cancellationToken);

    /// <inheritdoc cref="UpdateAsync(string, Func{T, T}, CancellationToken)"/>
    /// <param name="name">Its name.</param>
    /// <param name="change">Changes the object. It may be called several times.</param>
    /// <param name="options">How it is replaced.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    [RequiresPermission("get", "update")]
    public Task<T> UpdateAsync(string name, Action<T> change, WriteOptions? options, CancellationToken cancellationToken = default) =>
        UpdateAsync(name, null, Function(change), options, cancellationToken);

    internal async Task<T> UpdateAsync(string name, string? subresource, Func<T, T> change, WriteOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var path = PathOf(name, subresource);
        var retry = new ConflictRetry();
        while (true)
        {
            var current = await SendAsync(HttpMethod.Get, new Uri(path, UriKind.Relative), null, type, cancellationToken).ConfigureAwait(false);
            var (version, changed) = (current.Metadata.ResourceVersion, change(current));
            // Without a version, the server would replace whatever is there.
            changed.Metadata.Name ??= name;
            changed.Metadata.ResourceVersion ??= version;
            try
            {
                return await WriteAsync(HttpMethod.Put, path, BodyOf(changed), options, type, cancellationToken).ConfigureAwait(false);
            }
            catch (KubernetesConflictException) when (retry.MayGoOn)
            {
                await retry.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static Func<T, T> Function(Action<T> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return obj =>
        {
            change(obj);
            return obj;
        };
    }
}
