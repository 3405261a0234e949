using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Operator;

/// <summary>Brings an informer what the program writes, read as the informer reads everything else.</summary>
internal sealed class WriteSink<T>(Informer<T> informer, JsonTypeInfo<T> type) : IWriteSink
    where T : class, IKubernetesObject
{
    public void Written(ReadOnlySpan<byte> json)
    {
        if (JsonSerializer.Deserialize(json, type) is { } resource)
        {
            informer.Written(resource);
        }
    }

    public void Deleted(ObjectKey key, string uid) => informer.Deleted(key, uid);
}
