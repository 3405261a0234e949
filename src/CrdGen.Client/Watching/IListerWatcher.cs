namespace CrdGen.Client;

/// <summary>Lists and watches the objects of one resource: what a cache of them needs.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public interface IListerWatcher<T>
    where T : class, IKubernetesObject
{
    /// <summary>The resource.</summary>
    ResourceDefinition Definition { get; }

    /// <summary>The namespace; <see langword="null"/> for all, and for resources outside of namespaces.</summary>
    string? Namespace { get; }

    /// <summary>Lists the objects: all of them, or one page where <see cref="ListOptions.Limit"/> says so.</summary>
    /// <remarks>
    /// Objects are read from the answer one at a time. An answer that is cut off is asked for again.
    /// </remarks>
    /// <param name="options">Which objects.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("list")]
    Task<ResourceList<T>> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>All objects, page by page; one page is in memory at a time.</summary>
    /// <remarks>
    /// All pages show the objects at the time of the first. When that is too long ago for the server (410 Expired, after some five
    /// minutes), the pages that are left show them at a later time, as the API's rules for an inconsistent list say; none is
    /// given twice.
    /// </remarks>
    /// <param name="options">Which objects, and how many at a time.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("list")]
    IAsyncEnumerable<T> ListAllAsync(ListOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Watches with one request: it ends when the server ends it, which it does after some minutes, or with an exception.
    /// <see cref="ListAndWatchAsync"/> goes on.
    /// </summary>
    /// <param name="options">Which changes.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused, or has sent an error: 410 Expired when the version is too old.</exception>
    /// <exception cref="IOException">The connection was lost.</exception>
    [RequiresPermission("watch")]
    IAsyncEnumerable<WatchEvent<T>> WatchAsync(WatchOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// The objects that there are, and then every change, without an end: it goes on where it was after whatever failure heals.
    /// </summary>
    /// <remarks>
    /// <para>
    /// First come <see cref="ResourceEventType.ListStarted"/>, each object as <see cref="ResourceEventType.Listed"/>, and
    /// <see cref="ResourceEventType.ListCompleted"/>; then changes. When the server knows no more what has changed since the
    /// last event (410 Expired), a list comes again: what it lacks is gone, though no event has said so. A list that fails starts
    /// again with <see cref="ResourceEventType.ListStarted"/>, and what was listed before is void.
    /// </para>
    /// <para>
    /// Of each object, versions only increase; some may be left out, but the last one comes. Lists are streamed where the
    /// server can (KEP-3157).
    /// </para>
    /// </remarks>
    /// <param name="options">Which objects, and what to do about failures.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="KubernetesException">The server refused what will not be granted later: no permission, no such resource.</exception>
    [RequiresPermission("list", "watch")]
    IAsyncEnumerable<ResourceEvent<T>> ListAndWatchAsync(ListAndWatchOptions? options = null, CancellationToken cancellationToken = default);
}
