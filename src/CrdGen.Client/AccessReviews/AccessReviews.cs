using CrdGen.Models.Authentication.V1;
using CrdGen.Models.Authorization.V1;

namespace CrdGen.Client;

/// <summary>Who may do what, and who one is.</summary>
public static class AccessReviews
{
    /// <summary>Whether who asks may do something with a resource (<c>kubectl auth can-i</c>).</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="client">The client.</param>
    /// <param name="verb">get, list, watch, create, update, patch, delete, deletecollection, or another one; <c>*</c> for all.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    /// <param name="name">The object; <see langword="null"/> for all.</param>
    /// <param name="subresource">The subresource.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    public static Task<bool> CanIAsync<T>(
        this KubernetesClient client, string verb, string? @namespace = null, string? name = null, string? subresource = null, CancellationToken cancellationToken = default)
        where T : class, IKubernetesResource<T> =>
        CanIAsync(client, verb, T.Definition, @namespace, name, subresource, cancellationToken);

    /// <inheritdoc cref="CanIAsync{T}"/>
    /// <param name="client">The client.</param>
    /// <param name="verb">get, list, watch, create, update, patch, delete, deletecollection, or another one; <c>*</c> for all.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    /// <param name="name">The object; <see langword="null"/> for all.</param>
    /// <param name="subresource">The subresource.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public static Task<bool> CanIAsync(
        this KubernetesClient client, string verb, ResourceDefinition resource, string? @namespace = null, string? name = null, string? subresource = null, CancellationToken cancellationToken = default) =>
        CanIAsync(client, new SelfSubjectAccessReviewSpec { ResourceAttributes = Attributes(verb, resource, @namespace, name, subresource) }, cancellationToken);

    /// <summary>Whether who asks may ask for a path that is none of a resource, such as <c>/healthz</c>.</summary>
    /// <param name="client">The client.</param>
    /// <param name="verb">The method in lower case: <c>get</c>.</param>
    /// <param name="path">The path.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    public static Task<bool> CanIAskAsync(this KubernetesClient client, string verb, string path, CancellationToken cancellationToken = default) =>
        CanIAsync(client, new SelfSubjectAccessReviewSpec { NonResourceAttributes = new() { Verb = verb, Path = path } }, cancellationToken);

    /// <summary>Whether somebody may do something with a resource.</summary>
    /// <param name="client">The client.</param>
    /// <param name="user">The user: <c>jane</c>, <c>system:serviceaccount:NAMESPACE:NAME</c>.</param>
    /// <param name="groups">The user's groups.</param>
    /// <param name="verb">get, list, watch, create, update, patch, delete, deletecollection, or another one; <c>*</c> for all.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="namespace">The namespace; <see langword="null"/> for all.</param>
    /// <param name="name">The object; <see langword="null"/> for all.</param>
    /// <param name="subresource">The subresource.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Whether it is allowed, and why.</returns>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("create", Group = "authorization.k8s.io", Resource = "subjectaccessreviews")]
    public static async Task<SubjectAccessReviewStatus> CanAsync(
        this KubernetesClient client,
        string user,
        IEnumerable<string> groups,
        string verb,
        ResourceDefinition resource,
        string? @namespace = null,
        string? name = null,
        string? subresource = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        var spec = new SubjectAccessReviewSpec { User = user, Groups = [.. groups], ResourceAttributes = Attributes(verb, resource, @namespace, name, subresource) };
        var review = await client.Resources<SubjectAccessReview>().CreateAsync(new() { Spec = spec }, cancellationToken).ConfigureAwait(false);
        return review.Status!;
    }

    /// <summary>All that who asks may do in a namespace (<c>kubectl auth can-i --list</c>); it may be incomplete, and says so.</summary>
    /// <param name="client">The client.</param>
    /// <param name="namespace">The namespace.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    public static async Task<SubjectRulesReviewStatus> GetMyRulesAsync(this KubernetesClient client, string @namespace, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        var review = await client.Resources<SelfSubjectRulesReview>().CreateAsync(new() { Spec = new() { Namespace = @namespace } }, cancellationToken).ConfigureAwait(false);
        return review.Status!;
    }

    /// <summary>Who asks, as the server sees it (<c>kubectl auth whoami</c>).</summary>
    /// <param name="client">The client.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    public static async Task<UserInfo> WhoAmIAsync(this KubernetesClient client, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        var review = await client.Resources<SelfSubjectReview>().CreateAsync(new(), cancellationToken).ConfigureAwait(false);
        return review.Status?.UserInfo ?? new();
    }

    /// <summary>Whether a token is valid, and whose it is.</summary>
    /// <param name="client">The client.</param>
    /// <param name="token">The token.</param>
    /// <param name="audiences">For whom it must be; none for the API server.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="KubernetesException">The server refused.</exception>
    [RequiresPermission("create", Group = "authentication.k8s.io", Resource = "tokenreviews")]
    public static async Task<TokenReviewStatus> ReviewTokenAsync(this KubernetesClient client, string token, IEnumerable<string>? audiences = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        var review = new TokenReview { Spec = new() { Token = token, Audiences = audiences?.ToList() } };
        return (await client.Resources<TokenReview>().CreateAsync(review, cancellationToken).ConfigureAwait(false)).Status!;
    }

    private static async Task<bool> CanIAsync(KubernetesClient client, SelfSubjectAccessReviewSpec spec, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var review = await client.Resources<SelfSubjectAccessReview>().CreateAsync(new() { Spec = spec }, cancellationToken).ConfigureAwait(false);
        return review.Status!.Allowed;
    }

    private static ResourceAttributes Attributes(string verb, ResourceDefinition resource, string? @namespace, string? name, string? subresource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new() { Verb = verb, Group = resource.Group, Version = resource.Version, Resource = resource.Plural, Namespace = @namespace, Name = name, Subresource = subresource };
    }
}
