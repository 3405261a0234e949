using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Client.Json;

/// <summary>Reads the JSON of answers.</summary>
internal static class JsonAnswer
{
    /// <summary>An answer as an object.</summary>
    /// <exception cref="KubernetesFormatException">It is none of the type.</exception>
    public static async Task<T> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return await JsonSerializer.DeserializeAsync(body, type, cancellationToken).ConfigureAwait(false)
                ?? throw KubernetesFormatException.Of(response, typeof(T), null);
        }
        catch (JsonException error)
        {
            throw KubernetesFormatException.Of(response, typeof(T), error);
        }
    }

    /// <summary>An answer as an object, where it is one and no <c>Status</c>.</summary>
    /// <exception cref="KubernetesFormatException">It is none of the type.</exception>
    public static async Task<T?> ReadUnlessStatusAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return IsStatus(body) ? null : JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException error)
        {
            throw KubernetesFormatException.Of(response, typeof(T), error);
        }
    }

    private static bool IsStatus(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
            {
                var isKind = reader.ValueTextEquals("kind"u8);
                reader.Read();
                if (isKind)
                {
                    return reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("Status"u8);
                }

                reader.Skip();
            }
        }

        return false;
    }
}
