using System.Net;
using System.Text.Json.Serialization.Metadata;
using CrdGen.Client.Json;
using CrdGen.Client.Transport;

namespace CrdGen.Client;

/// <summary>The objects of one resource, in one namespace or in all. It holds nothing of its own: make one wherever it is wanted.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public sealed partial class ResourceClient<T>
    where T : class, IKubernetesObject
{
    private static readonly WriteOptions NoOptions = new();
    private readonly ApiTransport transport;
    private readonly JsonTypeInfo<T> type;

    internal ResourceClient(ApiTransport transport, ResourceDefinition definition, JsonTypeInfo<T> type, string? @namespace)
    {
        if (@namespace is not null && definition.Scope == ResourceScope.Cluster)
        {
            throw new ArgumentException($"{definition.Plural} live outside of namespaces, and so in none named \"{@namespace}\".", nameof(@namespace));
        }

        this.transport = transport;
        this.type = type;
        Definition = definition;
        Namespace = @namespace;
    }

    /// <summary>The resource.</summary>
    public ResourceDefinition Definition { get; }

    /// <summary>The namespace; <see langword="null"/> for all, and for resources outside of namespaces.</summary>
    public string? Namespace { get; }

    internal ApiTransport Transport => transport;

    /// <summary>The same resource in one namespace, or in all.</summary>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    public ResourceClient<T> InNamespace(string? @namespace) => new(transport, Definition, type, @namespace);

    /// <summary>One request that has an answer, with a body or without.</summary>
    internal async Task<TResult> SendAsync<TResult>(HttpMethod method, Uri address, HttpContent? body, JsonTypeInfo<TResult> resultType, CancellationToken cancellationToken)
        where TResult : class =>
        (await SendWithCodeAsync(method, address, body, resultType, cancellationToken).ConfigureAwait(false)).Result;

    /// <summary>One request that changes something.</summary>
    internal Task<TResult> WriteAsync<TResult>(HttpMethod method, string path, HttpContent body, WriteOptions? options, JsonTypeInfo<TResult> resultType, CancellationToken cancellationToken)
        where TResult : class =>
        SendAsync(method, (options ?? NoOptions).AddTo(new(path), transport.FieldManager).ToUri(), body, resultType, cancellationToken);

    private async Task<(TResult Result, HttpStatusCode Code)> SendWithCodeAsync<TResult>(HttpMethod method, Uri address, HttpContent? body, JsonTypeInfo<TResult> resultType, CancellationToken cancellationToken)
        where TResult : class
    {
        using var request = new HttpRequestMessage(method, address) { Content = body };
        using var response = await transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return (await JsonAnswer.ReadAsync(response, resultType, cancellationToken).ConfigureAwait(false), response.StatusCode);
    }

    /// <summary>The path of an object, or of one of its subresources.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="InvalidOperationException">The object lives in a namespace, and nobody said in which.</exception>
    internal string PathOf(string name, string? subresource = null, string? @namespace = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ResourcePath.Of(Definition, NamespaceOf(@namespace), name, subresource);
    }

    // An object may say itself where it lives. Where both say it, the server compares them.
    private string? NamespaceOf(string? ofObject) => (Definition.Scope, Namespace ?? ofObject) switch
    {
        (ResourceScope.Cluster, _) => null,
        (_, { Length: > 0 } @namespace) => @namespace,
        _ => throw new InvalidOperationException(
            $"A {Definition.Kind} lives in a namespace, and this client of {Definition.Plural} is for all of them: make one for a namespace, or set metadata.namespace of the object."),
    };

    private string PathOf(T obj, string? subresource = null)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj.Metadata.Name is { Length: > 0 } name
            ? PathOf(name, subresource, obj.Metadata.Namespace)
            : throw new ArgumentException($"The {Definition.Kind} has no name: set metadata.name.", nameof(obj));
    }

    private JsonBody BodyOf(T obj) => JsonBody.Of(obj, type);
}
