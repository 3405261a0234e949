using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CrdGen.TestSupport;
using Shouldly;

namespace CrdGen.Contracts.Tests;

/// <summary>The emitted contract of a type beside System.Text.Json's own, by reflection.</summary>
internal static class Contract
{
    public static JsonSerializerOptions Reflection { get; } = new(ReflectionJson.WithoutNulls)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        AllowOutOfOrderMetadataProperties = true,
        PropertyNameCaseInsensitive = false, // as in Kubernetes
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static JsonTypeInfo<T> Emitted<T>()
        where T : IApiResource<T> => T.JsonTypeInfo;

    /// <summary>Reads and writes an object both ways, and gives what both say.</summary>
    public static JsonNode ShouldAgree<T>(string json)
        where T : IApiResource<T>
    {
        var emitted = JsonSerializer.Deserialize(json, Emitted<T>())!;
        var reflected = JsonSerializer.Deserialize<T>(json, Reflection)!;

        // Each writes what the other has read.
        var all = new[]
        {
            JsonSerializer.Serialize(emitted, Emitted<T>()),
            JsonSerializer.Serialize(reflected, Emitted<T>()),
            JsonSerializer.Serialize(emitted, Reflection),
            JsonSerializer.Serialize(reflected, Reflection),
        };
        var nodes = all.Select(text => JsonNode.Parse(text)!).ToList();
        for (var i = 1; i < nodes.Count; i++)
        {
            // The order of inherited fields differs; nothing else may.
            JsonNode.DeepEquals(nodes[0], nodes[i]).ShouldBeTrue($"{all[0]}\n\n{all[i]}");
        }

        return nodes[0];
    }
}
