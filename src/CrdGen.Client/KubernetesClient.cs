using System.Text.Json.Serialization.Metadata;
using CrdGen.Client.Transport;

namespace CrdGen.Client;

/// <summary>
/// The Kubernetes API in C#. One instance serves a whole program: it holds the connections to one API server, and is safe
/// for use by many at once.
/// </summary>
public sealed class KubernetesClient : IDisposable
{
    private readonly ApiTransport transport;

    /// <summary>A client of one API server.</summary>
    /// <param name="options">Where the server is, and who asks.</param>
    public KubernetesClient(KubernetesClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        transport = new(options);
        Discovery = new(transport);
    }

    /// <summary>The namespace that the kubeconfig's context, or the pod's service account, names: <see cref="KubernetesClientOptions.Namespace"/>.</summary>
    public string Namespace => transport.Namespace;

    /// <summary>Which resources the API server serves, and its version.</summary>
    public ApiDiscovery Discovery { get; }

    /// <summary>A client of the cluster of the surroundings, by <see cref="KubernetesClientOptions.FromDefault"/>: kubeconfig, or the pod.</summary>
    /// <param name="context">The context of the kubeconfig; <see langword="null"/> for the current one.</param>
    /// <exception cref="KubeConfigException">There is no cluster, or its configuration cannot be used.</exception>
    public static KubernetesClient Create(string? context = null) => new(KubernetesClientOptions.FromDefault(context));

    /// <summary>The objects of a resource, in one namespace or in all.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="namespace">The namespace; <see langword="null"/> for all, and for resources outside of namespaces.</param>
    public ResourceClient<T> Resources<T>(string? @namespace = null)
        where T : class, IApiResource<T> => new(transport, T.Definition, T.JsonTypeInfo, @namespace);

    /// <summary>The objects of a resource for which there is no type, in one namespace or in all.</summary>
    /// <param name="definition">The resource; <see cref="Discovery"/> finds it by its kind.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all, and for resources outside of namespaces.</param>
    public ResourceClient<Unstructured> Resources(ResourceDefinition definition, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new(transport, definition, ClientJson.Default.Unstructured, @namespace);
    }

    /// <summary>The objects of a resource whose type does not say which it is, in one namespace or in all.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="definition">The resource.</param>
    /// <param name="type">How System.Text.Json reads and writes the objects.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all, and for resources outside of namespaces.</param>
    public ResourceClient<T> Resources<T>(ResourceDefinition definition, JsonTypeInfo<T> type, string? @namespace = null)
        where T : class, IKubernetesObject
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(type);
        return new(transport, definition, type, @namespace);
    }

    /// <inheritdoc/>
    public void Dispose() => transport.Dispose();
}
