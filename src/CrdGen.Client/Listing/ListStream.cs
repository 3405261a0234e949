using System.Text.Json;
using CrdGen.Client.Json;

namespace CrdGen.Client.Listing;

/// <summary>One answer to a list, whose body is still to be read.</summary>
internal sealed class ListStream<T>(HttpResponseMessage response, JsonByteStream json, ObjectReader<T> objects) : IDisposable
    where T : class, IKubernetesObject
{
    /// <summary>Reads the list.</summary>
    /// <exception cref="KubernetesFormatException">It is none.</exception>
    /// <exception cref="EndOfStreamException">The answer was cut off.</exception>
    public async Task<ResourceList<T>> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await new ListReader<T>(json, objects).ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException error)
        {
            throw KubernetesFormatException.Of(response, typeof(ResourceList<T>), error);
        }
    }

    public void Dispose()
    {
        json.Dispose();
        response.Dispose();
    }
}
