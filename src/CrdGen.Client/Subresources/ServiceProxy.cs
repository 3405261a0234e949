using CrdGen.Models.Core.V1;

namespace CrdGen.Client;

/// <summary>HTTP to what is inside of the cluster, through the API server.</summary>
public static class ServiceProxy
{
    /// <summary>Asks a service by way of the API server (GET).</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The service; with its scheme before and port after it where there is a choice: <c>https:web:443</c>, <c>web:http</c>.</param>
    /// <param name="path">The path and query, as the service gets them.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The answer; the caller disposes of it.</returns>
    /// <exception cref="KubernetesUnavailableException">The service has nobody who answers.</exception>
    /// <exception cref="KubernetesException">The service or the server refused.</exception>
    [RequiresPermission("get", Resource = "services", Subresource = "proxy")]
    public static Task<HttpResponseMessage> GetByProxyAsync(this ResourceClient<Service> services, string name, string path = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(path);
        return SendAsync();

        async Task<HttpResponseMessage> SendAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{services.PathOf(name, "proxy")}/{path.TrimStart('/')}", UriKind.Relative));
            return await services.Transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
    }
}
