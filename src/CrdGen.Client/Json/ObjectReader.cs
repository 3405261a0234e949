using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Client.Json;

/// <summary>Reads objects of one resource, and says which one it is that cannot be read.</summary>
internal sealed class ObjectReader<T>(JsonTypeInfo<T> type, ResourceDefinition definition, Action<UnreadableObject>? onUnreadable)
    where T : class, IKubernetesObject
{
    /// <summary>Reads an object; <see langword="null"/> where it cannot be read and somebody was told.</summary>
    /// <exception cref="JsonException">It cannot be read.</exception>
    public T? Read(ReadOnlySpan<byte> json, WatchEventType? watched)
    {
        try
        {
            var state = JsonSerializer.Deserialize(json, type) ?? throw new JsonException("An object is expected, not null.");
            if (state is Unstructured { Kind.Length: 0 } untyped)
            {
                // Lists of built-in types say it once, for all.
                untyped.ApiVersion = definition.ApiVersion;
                untyped.Kind = definition.Kind;
            }

            return state;
        }
        catch (JsonException error)
        {
            var metadata = ReadMetadata(json);
            var named = new JsonException(
                $"{definition.Kind} {Name(metadata)} is not what {typeof(T).Name} says: {error.Message}", error.Path, error.LineNumber, error.BytePositionInLine, error);
            if (onUnreadable is null || metadata is null)
            {
                throw named;
            }

            onUnreadable(new(watched, metadata, named));
            return null;
        }
    }

    private static ObjectMeta? ReadMetadata(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ClientJson.Default.PartialObjectMetadata)?.Metadata;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Name(ObjectMeta? metadata) => metadata switch
    {
        null => "(without readable metadata)",
        { Namespace: null } => $"\"{metadata.Name}\"",
        _ => $"\"{metadata.Namespace}/{metadata.Name}\"",
    };
}
