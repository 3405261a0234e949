namespace CrdGen.Client.Errors;

/// <summary>What a request wants, in Kubernetes' words; read from its method and path as the API server itself does.</summary>
/// <param name="Verb">get, list, watch, create, update, patch, apply, delete, deletecollection.</param>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Version">The version; empty where the path is none of a resource.</param>
/// <param name="Namespace">The namespace.</param>
/// <param name="Resource">The plural; for other paths, the path.</param>
/// <param name="Name">The object.</param>
/// <param name="Subresource">The subresource.</param>
internal sealed record ApiRequestInfo(string Verb, string Group, string Version, string? Namespace, string Resource, string? Name, string? Subresource)
{
    /// <summary>What it showed of who asks, without secrets; <see langword="null"/> or empty where nobody knows.</summary>
    public string? Credential { get; init; }

    /// <summary>Whether the path is that of a resource.</summary>
    public bool IsResource => Version.Length > 0;

    /// <summary>The plural and the group: <c>deployments.apps</c>.</summary>
    public string GroupResource => Group.Length == 0 ? Resource : $"{Resource}.{Group}";

    /// <summary>The group and version as objects carry them.</summary>
    public string ApiVersion => Group.Length == 0 ? Version : $"{Group}/{Version}";

    public static ApiRequestInfo Of(HttpRequestMessage? request)
    {
        if (request?.RequestUri is not { } address)
        {
            return new("ask", "", "", null, "the API server", null, null);
        }

        var uri = address.IsAbsoluteUri ? address : new Uri(new Uri("http://localhost/"), address);
        var parts = Array.ConvertAll(uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries), Uri.UnescapeDataString);
        // Proxies serve the API below a path of their own.
        var root = Array.FindIndex(parts, part => part is "api" or "apis");
        var first = root < 0 ? parts.Length : root + (parts[root] == "api" ? 2 : 3);
        if (first >= parts.Length)
        {
            return new(request.Method.Method, "", "", null, uri.AbsolutePath, null, null);
        }

        var rest = parts[first..];

        var (group, version) = parts[root] == "api" ? ("", parts[root + 1]) : (parts[root + 1], parts[root + 2]);
        // namespaces/NAME/status and namespaces/NAME/finalize are subresources of the namespace itself.
        var isInside = rest is ["namespaces", _, not ("status" or "finalize"), ..];
        var @namespace = isInside ? rest[1] : null;
        rest = isInside ? rest[2..] : rest;
        var name = rest.Length > 1 ? rest[1] : null;
        var subresource = rest.Length > 2 ? string.Join('/', rest[2..]) : null;
        return new(VerbOf(request, uri, name), group, version, @namespace, rest[0], name, subresource);
    }

    /// <summary>The request as it stands in messages: <c>get status of pods "web" in namespace "default"</c>.</summary>
    public override string ToString() => IsResource
        ? $"{Verb} {(Subresource is null ? "" : $"{Subresource} of ")}{GroupResource}{(Name is null ? "" : $" \"{Name}\"")}{(Namespace is null ? "" : $" in namespace \"{Namespace}\"")}"
        : $"{Verb} {Resource}";

    private static string VerbOf(HttpRequestMessage request, Uri uri, string? name) => request.Method.Method switch
    {
        "GET" when uri.Query.Contains("watch=true", StringComparison.Ordinal) || uri.Query.Contains("watch=1", StringComparison.Ordinal) => "watch",
        "GET" => name is null ? "list" : "get",
        "POST" => "create",
        "PUT" => "update",
        "PATCH" => request.Content?.Headers.ContentType?.MediaType?.StartsWith("application/apply-patch", StringComparison.Ordinal) == true ? "apply" : "patch",
        "DELETE" => name is null ? "deletecollection" : "delete",
        var other => other,
    };
}
