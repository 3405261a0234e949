namespace CrdGen.Client;

public sealed partial class ResourceClient<T>
{
    /// <summary>Creates an object.</summary>
    /// <param name="obj">The object. With <c>metadata.generateName</c> instead of a name, the server makes up the rest of the name.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesAlreadyExistsException">There is one of this name.</exception>
    /// <exception cref="KubernetesInvalidException">It is invalid.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("create")]
    public Task<T> CreateAsync(T obj, CancellationToken cancellationToken = default) => CreateAsync(obj, null, cancellationToken);

    /// <inheritdoc cref="CreateAsync(T, CancellationToken)"/>
    /// <param name="obj">The object. With <c>metadata.generateName</c> instead of a name, the server makes up the rest of the name.</param>
    /// <param name="options">How it is created.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [RequiresPermission("create")]
    public Task<T> CreateAsync(T obj, WriteOptions? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var path = ResourcePath.Of(Definition, NamespaceOf(obj.Metadata.Namespace));
        return WriteAsync(HttpMethod.Post, path, BodyOf(obj), options, type, cancellationToken);
    }

    /// <summary>
    /// Creates an object, or replaces the one of its name, whatever that is now: what others set in it is lost. Server-side apply
    /// (<c>ApplyAsync</c>) loses nothing.
    /// </summary>
    /// <param name="obj">The object; its resource version becomes that of the object that it replaces.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("create", "get", "update")]
    public Task<T> CreateOrReplaceAsync(T obj, CancellationToken cancellationToken = default) => CreateOrReplaceAsync(obj, null, cancellationToken);

    /// <inheritdoc cref="CreateOrReplaceAsync(T, CancellationToken)"/>
    /// <param name="obj">The object; its resource version becomes that of the object that it replaces.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    [RequiresPermission("create", "get", "update")]
    public async Task<T> CreateOrReplaceAsync(T obj, WriteOptions? options, CancellationToken cancellationToken = default)
    {
        var path = PathOf(obj);
        var retry = new ConflictRetry();
        while (true)
        {
            try
            {
                obj.Metadata.ResourceVersion = null;
                return await CreateAsync(obj, options, cancellationToken).ConfigureAwait(false);
            }
            catch (KubernetesAlreadyExistsException)
            {
            }

            try
            {
                var current = await SendAsync(HttpMethod.Get, new Uri(path, UriKind.Relative), null, type, cancellationToken).ConfigureAwait(false);
                obj.Metadata.ResourceVersion = current.Metadata.ResourceVersion;
                return await ReplaceAsync(obj, options, cancellationToken).ConfigureAwait(false);
            }
            catch (KubernetesException error) when (error is KubernetesConflictException or KubernetesNotFoundException && retry.MayGoOn)
            {
                await retry.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
