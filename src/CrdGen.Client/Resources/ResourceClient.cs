using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CrdGen.Client.Transport;

namespace CrdGen.Client;

/// <summary>The objects of one resource, in one namespace or in all.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public sealed partial class ResourceClient<T>
    where T : class, IKubernetesObject
{
    private readonly ApiTransport transport;
    private readonly JsonTypeInfo<T> type;

    internal ResourceClient(ApiTransport transport, ResourceDefinition definition, JsonTypeInfo<T> type, string? @namespace)
    {
        this.transport = transport;
        this.type = type;
        Definition = definition;
        Namespace = @namespace;
    }

    /// <summary>The resource.</summary>
    public ResourceDefinition Definition { get; }

    /// <summary>The namespace; <see langword="null"/> for all, and for resources outside of namespaces.</summary>
    public string? Namespace { get; }

    /// <summary>Reads an object.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused: there is no such object, for one.</exception>
    public async Task<T> GetAsync(string name, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(ResourcePath.Of(Definition, Namespace, name), UriKind.Relative));
        using var response = await transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
        using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return (await JsonSerializer.DeserializeAsync(body, type, cancellationToken).ConfigureAwait(false))!;
    }
}
