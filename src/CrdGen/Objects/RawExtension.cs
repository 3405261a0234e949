using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CrdGen;

/// <summary>An object of any type, with all of its fields (<c>io.k8s.apimachinery.pkg.runtime.RawExtension</c>).</summary>
[JsonConverter(typeof(RawExtensionConverter))]
[KubernetesType("io.k8s.apimachinery.pkg.runtime.RawExtension")]
public sealed class RawExtension : IEquatable<RawExtension>
{
    /// <summary>An object.</summary>
    /// <param name="value">The object; it is not copied.</param>
    public RawExtension(JsonObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>The object.</summary>
    public JsonObject Value { get; }

    /// <summary>The <c>apiVersion</c> of a Kubernetes object, where it has one.</summary>
    public string? ApiVersion => Text("apiVersion");

    /// <summary>The <c>kind</c> of a Kubernetes object, where it has one.</summary>
    public string? Kind => Text("kind");

    /// <summary>An object of a type that is known.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="type">Its contract, from a serializer context.</param>
    /// <exception cref="JsonException">It is no object in JSON.</exception>
    public static RawExtension From<T>(T value, JsonTypeInfo<T> type) =>
        new(JsonSerializer.SerializeToNode(value, type) as JsonObject ?? throw new JsonException($"{typeof(T)} is no object in JSON."));

    /// <summary>The object as one of a type that is known.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="type">Its contract, from a serializer context.</param>
    /// <exception cref="JsonException">The object is none of the type.</exception>
    public T To<T>(JsonTypeInfo<T> type) => Value.Deserialize(type)!;

    /// <summary>The object in JSON.</summary>
    public override string ToString() => Value.ToJsonString();

    /// <summary>Whether both have the same fields, in any order.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RawExtension? other) => other is not null && JsonNode.DeepEquals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RawExtension other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.Count;

    private string? Text(string name) => Value[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>An object.</summary>
    /// <param name="value">The object.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator RawExtension?(JsonObject? value) => value is null ? null : new(value);

    /// <summary>An object; the named form of the conversion.</summary>
    /// <param name="value">The object.</param>
    public static RawExtension FromJsonObject(JsonObject value) => new(value);
}

/// <summary>Reads and writes a <see cref="RawExtension"/> as the object that it is.</summary>
public sealed class RawExtensionConverter : JsonConverter<RawExtension>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no object.</exception>
    public override RawExtension Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonObjects.Read(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RawExtension value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.Value.WriteTo(writer, options);
    }
}
