using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Operator;

/// <summary>How objects are read for caches: without <c>metadata.managedFields</c>, which are skipped in the JSON, and so cost nothing.</summary>
internal static class CachedContracts
{
    // Types of one assembly share their contracts, and so do informers of them.
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> Made = [];

    /// <summary>The contract of a type, without managed fields.</summary>
    public static JsonTypeInfo<T> Of<T>(JsonTypeInfo<T> type) =>
        (JsonTypeInfo<T>)Made.GetValue(type.Options, static options => Without(options)).GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Without(JsonSerializerOptions options)
    {
        var copy = new JsonSerializerOptions(options);
        copy.TypeInfoResolver = options.TypeInfoResolver!.WithAddedModifier(static type =>
        {
            if (type.Type == typeof(ObjectMeta))
            {
                for (var i = type.Properties.Count - 1; i >= 0; i--)
                {
                    if (type.Properties[i].Name == "managedFields")
                    {
                        type.Properties.RemoveAt(i);
                    }
                }
            }
        });
        copy.MakeReadOnly();
        return copy;
    }
}
