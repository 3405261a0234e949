using System.Text.Json.Serialization.Metadata;
using CrdGen.Client.Json;
using CrdGen.Client.Transport;
using CrdGen.Models.Meta.V1;

namespace CrdGen.Client.Discovery;

/// <summary>
/// Asks a server for its resources: two requests where it has aggregated discovery (KEP-3352, Kubernetes 1.27 and later), and one more
/// for each group and version where it has not.
/// </summary>
internal sealed class DiscoveryReader(ApiTransport transport)
{
    private const string Aggregated =
        "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList,application/json";

    public async Task<IReadOnlyList<ApiResource>> ReadAsync(CancellationToken cancellationToken)
    {
        var core = ReadRootAsync("api", DiscoveryJson.Default.CoreVersions, versions => versions.Versions ?? [], cancellationToken);
        var groups = ReadRootAsync("apis", DiscoveryJson.Default.GroupList, list => (list.Groups ?? []).SelectMany(group => group.Versions ?? []).Select(version => version.Name), cancellationToken);
        var both = await Task.WhenAll(core, groups).ConfigureAwait(false);
        return [.. both[0], .. both[1]];
    }

    /// <summary>What a path answers.</summary>
    public async Task<T> GetAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        using var response = await transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return await JsonAnswer.ReadAsync(response, type, cancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<ApiResource>> ReadRootAsync<T>(string root, JsonTypeInfo<T> type, Func<T, IEnumerable<string>> versionsOf, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(root, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", Aggregated);
        using var response = await transport.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.Content.Headers.ContentType?.Parameters.Any(parameter => parameter.Name == "as") == true)
        {
            return [.. Flatten(await JsonAnswer.ReadAsync(response, DiscoveryJson.Default.GroupDiscoveryList, cancellationToken).ConfigureAwait(false))];
        }

        var versions = versionsOf(await JsonAnswer.ReadAsync(response, type, cancellationToken).ConfigureAwait(false));
        var lists = await Task.WhenAll(versions.Select(version => ReadVersionAsync(root, version, cancellationToken))).ConfigureAwait(false);
        return [.. lists.SelectMany(list => list)];
    }

    private static IEnumerable<ApiResource> Flatten(GroupDiscoveryList list) =>
        from groupDiscovery in list.Items ?? []
        let name = groupDiscovery.Metadata?.Name ?? ""
        from version in groupDiscovery.Versions ?? []
        from resource in version.Resources ?? []
        let kind = resource.ResponseKind?.Kind ?? ""
        where kind.Length > 0
        select new ApiResource(
            Define(name, version.Version, kind, resource.Resource, resource.Scope == nameof(ResourceScope.Namespaced)),
            resource.SingularResource ?? "",
            resource.ShortNames ?? [],
            resource.Categories ?? [],
            resource.Verbs ?? [],
            [.. (resource.Subresources ?? []).Select(subresource => subresource.Subresource)]);

    private async Task<IReadOnlyList<ApiResource>> ReadVersionAsync(string root, string apiVersion, CancellationToken cancellationToken)
    {
        try
        {
            var list = await GetAsync($"{root}/{apiVersion}", DiscoveryJson.Default.APIResourceList, cancellationToken).ConfigureAwait(false);
            var (group, version) = apiVersion.Split('/') is [var first, var second] ? (first, second) : ("", apiVersion);
            return [.. list.Resources.Where(resource => !resource.Name.Contains('/', StringComparison.Ordinal)).Select(resource => Resource(group, version, resource, list.Resources))];
        }
        catch (KubernetesException)
        {
            // The server behind an APIService may be down: the others count all the same.
            return [];
        }
    }

    private static ApiResource Resource(string group, string version, APIResource resource, IEnumerable<APIResource> all) => new(
        Define(group, version, resource.Kind, resource.Name, resource.Namespaced),
        resource.SingularName,
        resource.ShortNames ?? [],
        resource.Categories ?? [],
        resource.Verbs,
        [.. all.Where(other => other.Name.StartsWith(resource.Name + "/", StringComparison.Ordinal)).Select(other => other.Name[(resource.Name.Length + 1)..])]);

    // Discovery does not tell the kind of lists; it is this by convention, and nobody needs it to ask.
    private static ResourceDefinition Define(string group, string version, string kind, string plural, bool isNamespaced) =>
        new(group, version, kind, kind + "List", plural, isNamespaced ? ResourceScope.Namespaced : ResourceScope.Cluster);
}
