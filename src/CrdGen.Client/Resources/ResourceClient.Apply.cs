using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Client.Json;

namespace CrdGen.Client;

public sealed partial class ResourceClient<T>
{
    private static readonly ApplyOptions NoApplyOptions = new();

    /// <summary>
    /// Says what an object shall have (server-side apply, KEP-555): it is created, or changed where it differs, and what was
    /// applied before and is absent now is removed. All that the object has set is meant: an apply configuration sets less.
    /// </summary>
    /// <param name="obj">The object. One that was read from the server cannot be applied: it has fields of others.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesApplyConflictException">Others manage some of the fields.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch", "create")]
    public Task<T> ApplyAsync(T obj, CancellationToken cancellationToken = default) => ApplyAsync(obj, null, cancellationToken);

    /// <inheritdoc cref="ApplyAsync(T, CancellationToken)"/>
    /// <param name="obj">The object. One that was read from the server cannot be applied: it has fields of others.</param>
    /// <param name="options">How it is applied.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [RequiresPermission("patch", "create")]
    public Task<T> ApplyAsync(T obj, ApplyOptions? options, CancellationToken cancellationToken = default) => ApplyAsync(obj, null, options, cancellationToken);

    /// <summary>Says what an object shall have, as <see cref="ApplyAsync(T, CancellationToken)"/> does, in JSON.</summary>
    /// <param name="configuration">What it shall have: <c>metadata.name</c> at least; <c>apiVersion</c> and <c>kind</c> may be absent.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The object as the server has it.</returns>
    /// <exception cref="KubernetesApplyConflictException">Others manage some of the fields.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("patch", "create")]
    public Task<T> ApplyAsync(JsonObject configuration, CancellationToken cancellationToken = default) => ApplyAsync(configuration, null, cancellationToken);

    /// <inheritdoc cref="ApplyAsync(JsonObject, CancellationToken)"/>
    /// <param name="configuration">What it shall have: <c>metadata.name</c> at least; <c>apiVersion</c> and <c>kind</c> may be absent.</param>
    /// <param name="options">How it is applied.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [RequiresPermission("patch", "create")]
    public Task<T> ApplyAsync(JsonObject configuration, ApplyOptions? options, CancellationToken cancellationToken = default) =>
        ApplyAsync(configuration, null, options, cancellationToken);

    internal Task<T> ApplyAsync(ObjectMeta metadata, HttpContent body, string? subresource, ApplyOptions? options, CancellationToken cancellationToken)
    {
        if (metadata.Name is not { Length: > 0 } name)
        {
            body.Dispose();
            throw new ArgumentException($"What is applied to a {Definition.Kind} has no name: set metadata.name.", nameof(metadata));
        }

        return WriteAsync(HttpMethod.Patch, PathOf(name, subresource, metadata.Namespace), body, options ?? NoApplyOptions, type, cancellationToken);
    }

    /// <summary>Applies an object as <see cref="ApplyAsync(T, ApplyOptions, CancellationToken)"/> does, and says whether it was created: the server's answer is 201 then.</summary>
    internal async Task<(T Result, bool IsCreated)> ApplyAndTellAsync(T obj, ApplyOptions options, CancellationToken cancellationToken)
    {
        CheckIsOwn(obj);
        var address = options.AddTo(new(PathOf(obj)), transport.FieldManager).ToUri();
        var (result, code) = await SendWithCodeAsync(HttpMethod.Patch, address, JsonBody.Of(obj, type, MediaTypes.Apply), type, cancellationToken).ConfigureAwait(false);
        return (result, code == HttpStatusCode.Created);
    }

    private Task<T> ApplyAsync(T obj, string? subresource, ApplyOptions? options, CancellationToken cancellationToken)
    {
        CheckIsOwn(obj);
        return ApplyAsync(obj.Metadata, JsonBody.Of(obj, type, MediaTypes.Apply), subresource, options, cancellationToken);
    }

    private void CheckIsOwn(T obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        // Caches leave managedFields out; the time of creation only the server sets.
        if (obj.Metadata is { ManagedFields.Count: > 0 } or { CreationTimestamp: not null })
        {
            throw new ArgumentException(
                $"The {Definition.Kind} \"{obj.Metadata.Name}\" was read from the server, and has fields of others (metadata.managedFields, metadata.creationTimestamp). Apply an object, or an apply configuration, with only what you want to be set.",
                nameof(obj));
        }
    }

    private Task<T> ApplyAsync(JsonObject configuration, string? subresource, ApplyOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var metadata = new ObjectMeta { Name = Text(configuration["metadata"], "name"), Namespace = Text(configuration["metadata"], "namespace") };
        var body = JsonBody.Of((configuration, Definition), static (writer, state) => Write(writer, state.configuration, state.Definition), MediaTypes.Apply);
        return ApplyAsync(metadata, body, subresource, options, cancellationToken);
    }

    private static string? Text(JsonNode? parent, string name) =>
        parent is JsonObject fields && fields[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static void Write(Utf8JsonWriter writer, JsonObject configuration, ResourceDefinition definition)
    {
        writer.WriteStartObject();
        WriteMissing("apiVersion", definition.ApiVersion);
        WriteMissing("kind", definition.Kind);
        foreach (var (name, value) in configuration)
        {
            writer.WritePropertyName(name);
            if (value is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();

        void WriteMissing(string name, string text)
        {
            if (!configuration.ContainsKey(name))
            {
                writer.WriteString(name, text);
            }
        }
    }
}
