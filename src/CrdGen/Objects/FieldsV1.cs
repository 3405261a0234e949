using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>
/// A set of fields as a tree (<c>io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1</c>): <c>f:NAME</c> is a field, <c>k:{…}</c> the
/// item of a list with these keys, <c>v:VALUE</c> the item of a set, <c>i:INDEX</c> the item of a list, <c>.</c> the thing itself.
/// </summary>
[JsonConverter(typeof(FieldsV1Converter))]
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1")]
public sealed class FieldsV1 : IEquatable<FieldsV1>
{
    /// <summary>A set of fields.</summary>
    /// <param name="value">The tree; it is not copied.</param>
    public FieldsV1(JsonObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>The tree.</summary>
    public JsonObject Value { get; }

    /// <summary>Whether a field is in the set, or something below it.</summary>
    /// <param name="path">The way to it: <c>f:spec</c>, <c>f:replicas</c>.</param>
    public bool Contains(params ReadOnlySpan<string> path)
    {
        JsonNode? node = Value;
        foreach (var step in path)
        {
            if (node is not JsonObject level || !level.TryGetPropertyValue(step, out node))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The tree in JSON.</summary>
    public override string ToString() => Value.ToJsonString();

    /// <summary>Whether both have the same fields.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(FieldsV1? other) => other is not null && JsonNode.DeepEquals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldsV1 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.Count;
}

/// <summary>Reads and writes a <see cref="FieldsV1"/> as the tree that it is.</summary>
public sealed class FieldsV1Converter : JsonConverter<FieldsV1>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no object.</exception>
    public override FieldsV1 Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonObjects.Read(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FieldsV1 value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.Value.WriteTo(writer, options);
    }
}
