namespace CrdGen.Client;

public sealed partial class ResourceClient<T>
{
    /// <inheritdoc/>
    [RequiresPermission("list")]
    public Task<ResourceList<T>> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        Source.ListAsync(options, cancellationToken);

    /// <inheritdoc/>
    [RequiresPermission("list")]
    public IAsyncEnumerable<T> ListAllAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        Source.ListAllAsync(options, cancellationToken);
}
