using System.Text.Json.Serialization.Metadata;
using CrdGen.Client.Listing;
using CrdGen.Client.Watching;

namespace CrdGen.Client;

public sealed partial class ResourceClient<T> : IListerWatcher<T>
{
    private ListerWatcher<T>? source;

    private ListerWatcher<T> Source => source ??= new(transport, Definition, type, Namespace);

    /// <inheritdoc/>
    [RequiresPermission("watch")]
    public IAsyncEnumerable<WatchEvent<T>> WatchAsync(WatchOptions? options = null, CancellationToken cancellationToken = default) =>
        Source.WatchAsync(options, cancellationToken);

    /// <inheritdoc/>
    [RequiresPermission("list", "watch")]
    public IAsyncEnumerable<ResourceEvent<T>> ListAndWatchAsync(ListAndWatchOptions? options = null, CancellationToken cancellationToken = default) =>
        Source.ListAndWatchAsync(options, cancellationToken);

    /// <summary>The same objects, of which the server sends the metadata only: small, and the same for each resource.</summary>
    [RequiresPermission("list", "watch")]
    public IListerWatcher<PartialObjectMetadata> MetadataOnly() => MetadataOnly(ClientJson.Default.PartialObjectMetadata);

    internal IListerWatcher<PartialObjectMetadata> MetadataOnly(JsonTypeInfo<PartialObjectMetadata> contract) =>
        new ListerWatcher<PartialObjectMetadata>(transport, Definition, contract, Namespace, ObjectForm.Metadata);
}
