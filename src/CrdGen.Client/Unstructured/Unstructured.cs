using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CrdGen.Client;

/// <summary>
/// A Kubernetes object of any type: its metadata is typed, and all else is JSON as the server has it, in its order, so that nothing is
/// lost on the way back. <see cref="KubernetesClient.Resources(ResourceDefinition, string)"/> reads and writes such objects.
/// </summary>
/// <example><code>new Unstructured("v1", "ConfigMap", "settings") { ["data"] = new JsonObject { ["color"] = "blue" } }</code></example>
[JsonConverter(typeof(UnstructuredConverter))]
public sealed class Unstructured : IKubernetesObject
{
    private ObjectMeta metadata = new();

    /// <summary>An object.</summary>
    public Unstructured()
    {
    }

    /// <summary>An object.</summary>
    /// <param name="apiVersion">The group and version.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace.</param>
    public Unstructured(string apiVersion, string kind, string? name = null, string? @namespace = null)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        Metadata = new() { Name = name, Namespace = @namespace };
    }

    /// <inheritdoc/>
    public string ApiVersion { get; set; } = "";

    /// <inheritdoc/>
    public string Kind { get; set; } = "";

    /// <inheritdoc/>
    public ObjectMeta Metadata
    {
        get => metadata;
        set => metadata = value ?? new();
    }

    /// <summary>All other fields.</summary>
    public JsonObject Fields { get; } = [];

    /// <summary>One of the other fields: <c>spec</c>, <c>data</c>, <c>status</c>.</summary>
    /// <param name="name">Its name.</param>
    public JsonNode? this[string name]
    {
        get => Fields[name];
        set => Fields[name] = value;
    }

    /// <summary>An object of a type that is known, in JSON.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="obj">The object.</param>
    public static Unstructured From<T>(T obj)
        where T : class, IApiResource<T> =>
        JsonSerializer.SerializeToNode(obj, T.JsonTypeInfo).Deserialize(ClientJson.Default.Unstructured)!;

    /// <summary>Reads an object.</summary>
    /// <param name="json">The object in JSON.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static Unstructured Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, ClientJson.Default.Unstructured) ?? throw new FormatException("null is no Kubernetes object.");
        }
        catch (JsonException error)
        {
            throw new FormatException($"This is no Kubernetes object in JSON: {error.Message}", error);
        }
    }

    /// <summary>The object as one of a type that is known.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="InvalidCastException">It is of another group, version or kind.</exception>
    /// <exception cref="JsonException">Its fields are none of the type's.</exception>
    public T To<T>()
        where T : class, IApiResource<T> =>
        ApiVersion == T.Definition.ApiVersion && Kind == T.Definition.Kind
            ? ToJson().Deserialize(T.JsonTypeInfo)!
            : throw new InvalidCastException($"{this} is no {T.Definition.ApiVersion} {T.Definition.Kind}.");

    /// <summary>The whole object in JSON.</summary>
    public JsonObject ToJson() => (JsonObject)JsonSerializer.SerializeToNode(this, ClientJson.Default.Unstructured)!;

    /// <summary>What it is and its name: <c>ConfigMap "settings" in namespace "default"</c>. Its fields may be secret.</summary>
    public override string ToString() =>
        $"{Kind} \"{Metadata.Name ?? Metadata.GenerateName}\"{(Metadata.Namespace is { Length: > 0 } @namespace ? $" in namespace \"{@namespace}\"" : "")}";
}
