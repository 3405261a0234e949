namespace CrdGen.Client;

public sealed partial class ResourceClient<T>
{
    /// <summary>Reads an object.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesNotFoundException">There is none.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("get")]
    public Task<T> GetAsync(string name, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Get, new Uri(PathOf(name), UriKind.Relative), null, type, cancellationToken);

    /// <summary>Reads an object, if there is one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The object; <see langword="null"/> where there is none.</returns>
    /// <exception cref="KubernetesException">The server refused: it does not serve the resource, for one.</exception>
    [RequiresPermission("get")]
    public async Task<T?> GetOrDefaultAsync(string name, CancellationToken cancellationToken = default)
    {
        try
        {
            return await GetAsync(name, cancellationToken).ConfigureAwait(false);
        }
        catch (KubernetesNotFoundException)
        {
            return null;
        }
    }
}
