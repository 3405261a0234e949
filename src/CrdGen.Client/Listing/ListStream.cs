using CrdGen.Client.Json;

namespace CrdGen.Client.Listing;

/// <summary>One answer to a list, whose body is still to be read.</summary>
internal sealed class ListStream<T>(HttpResponseMessage response, JsonByteStream json, ObjectReader<T> objects) : IDisposable
    where T : class, IKubernetesObject
{
    /// <summary>Reads the list.</summary>
    public Task<ResourceList<T>> ReadAsync(CancellationToken cancellationToken) => new ListReader<T>(json, objects).ReadAsync(cancellationToken);

    public void Dispose()
    {
        json.Dispose();
        response.Dispose();
    }
}
