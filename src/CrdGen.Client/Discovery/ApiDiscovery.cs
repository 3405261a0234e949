using System.Net;
using CrdGen.Client.Discovery;
using CrdGen.Client.Transport;

namespace CrdGen.Client;

/// <summary>
/// Which resources the API server serves. It is asked once, and again where something is looked for that was not there: a definition
/// may have been installed in the meantime.
/// </summary>
public sealed class ApiDiscovery
{
    private readonly DiscoveryReader reader;
    private readonly Lock gate = new();
    private volatile DiscoverySnapshot? current;
    private Task<DiscoverySnapshot>? reading;

    internal ApiDiscovery(ApiTransport transport) => reader = new(transport);

    /// <summary>All resources in all versions; those that the server prefers first.</summary>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    public async Task<IReadOnlyList<ApiResource>> GetResourcesAsync(CancellationToken cancellationToken = default) =>
        (current ?? await ReadAsync(null, cancellationToken).ConfigureAwait(false)).Resources;

    /// <summary>Forgets what it knows, and asks the server.</summary>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    public Task RefreshAsync(CancellationToken cancellationToken = default) => ReadAsync(current, cancellationToken);

    /// <summary>The resource of a kind.</summary>
    /// <param name="apiVersion">The group and version: <c>apps/v1</c>.</param>
    /// <param name="kind">The kind: <c>Deployment</c>.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesResourceMissingException">The server has none.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    public async Task<ApiResource> FindAsync(string apiVersion, string kind, CancellationToken cancellationToken = default) =>
        await FindOrDefaultAsync(apiVersion, kind, cancellationToken).ConfigureAwait(false) ?? throw Missing($"{kind} in {apiVersion}", Hint(kind));

    /// <summary>The resource of a kind; <see langword="null"/> where the server has none.</summary>
    /// <param name="apiVersion">The group and version: <c>apps/v1</c>.</param>
    /// <param name="kind">The kind: <c>Deployment</c>.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    public Task<ApiResource?> FindOrDefaultAsync(string apiVersion, string kind, CancellationToken cancellationToken = default) =>
        FindAsync(snapshot => snapshot.Find(apiVersion, kind), cancellationToken);

    /// <summary>The resource of a name, as kubectl takes it.</summary>
    /// <param name="name">The plural, singular, kind or a short name; with the group, or the version and group, after it: <c>deploy</c>, <c>deployments.apps</c>, <c>deployments.v1.apps</c>.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <exception cref="KubernetesResourceMissingException">The server has none.</exception>
    /// <exception cref="KubernetesException">The server refused.</exception>
    public async Task<ApiResource> FindByNameAsync(string name, CancellationToken cancellationToken = default) =>
        await FindAsync(snapshot => snapshot.Find(name), cancellationToken).ConfigureAwait(false) ?? throw Missing($"resource type \"{name}\"", "");

    /// <summary>The server's version.</summary>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    public Task<ServerVersion> GetVersionAsync(CancellationToken cancellationToken = default) =>
        reader.GetAsync("version", DiscoveryJson.Default.ServerVersion, cancellationToken);

    private async Task<ApiResource?> FindAsync(Func<DiscoverySnapshot, ApiResource?> find, CancellationToken cancellationToken)
    {
        var before = current;
        return (before is null ? null : find(before)) ?? find(await ReadAsync(before, cancellationToken).ConfigureAwait(false));
    }

    // Those who ask at the same time share one answer, so nobody's cancellation ends it for the others.
    private Task<DiscoverySnapshot> ReadAsync(DiscoverySnapshot? known, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (current is { } other && other != known)
            {
                return Task.FromResult(other);
            }

            reading ??= ReadAsync();
            return reading.WaitAsync(cancellationToken);
        }
    }

    private async Task<DiscoverySnapshot> ReadAsync()
    {
        // Not within the lock of the one who asks.
        await Task.Yield();
        try
        {
            return current = new(await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false));
        }
        finally
        {
            lock (gate)
            {
                reading = null;
            }
        }
    }

    private string Hint(string kind)
    {
        var versions = string.Join(", ", (current?.Resources ?? []).Where(resource => resource.Definition.Kind == kind).Select(resource => resource.Definition.ApiVersion).Distinct());
        return versions.Length > 0 ? $" It has {kind} in {versions}." : "";
    }

    private static KubernetesResourceMissingException Missing(string what, string hint)
    {
        var message = $"The server has no {what}.{hint} Where it is a custom resource, install its CustomResourceDefinition: kubectl apply -f.";
        return new(HttpStatusCode.NotFound, new Status { StatusValue = "Failure", Reason = "NotFound", Code = 404, Message = message }, message);
    }
}
