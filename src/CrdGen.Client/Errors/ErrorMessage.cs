using System.Globalization;
using System.Net;

namespace CrdGen.Client.Errors;

/// <summary>What an exception says: what was asked, what the server answered, and what to do.</summary>
internal static class ErrorMessage
{
    public static string Of(HttpStatusCode code, Status status, ApiRequestInfo request, bool isResourceMissing, TimeSpan? retryAfter)
    {
        var text = status.Message is { Length: > 0 } message ? message : "the server says no more";
        var reason = status.Reason is { } known ? $"{(int)code} {known}" : $"{(int)code}";
        return $"Could not {request} ({reason}): {Sentence(text)}{Advice(status, request, isResourceMissing, text)}{Wait(retryAfter)}";
    }

    private static string Advice(Status status, ApiRequestInfo request, bool isResourceMissing, string text) => status.Reason switch
    {
        _ when isResourceMissing => Missing(request),
        StatusReasons.Unauthorized when request.Credential is { Length: > 0 } shown => $" The server does not accept {shown}: it is expired, withdrawn, or not of this cluster. Log in again, or look at the user of the kubeconfig's context.",
        StatusReasons.Unauthorized => " The token or the client certificate is missing, expired or not of this cluster: look at the user of the kubeconfig's context.",
        // Admission, quotas and the like forbid as well, and say themselves what to do.
        StatusReasons.Forbidden when request.IsResource && text.Contains(" cannot ", StringComparison.Ordinal) => Rule(request),
        StatusReasons.Forbidden when !request.IsResource && text.Contains(" cannot ", StringComparison.Ordinal) =>
            $" A ClusterRole must allow verbs [\"{request.Verb.ToLowerInvariant()}\"] on nonResourceURLs [\"{request.Resource}\"].",
        StatusReasons.Conflict when request.Verb == "apply" => " Leave these fields out, or take them over with Force.",
        StatusReasons.Conflict when request.Verb == "update" => " UpdateAsync reads the object, changes it, and does both again where this happens.",
        _ => "",
    };

    private static string Missing(ApiRequestInfo request)
    {
        var what = request.Subresource is null ? request.GroupResource : $"{request.GroupResource}/{request.Subresource}";
        var advice = request.Group.Contains('.', StringComparison.Ordinal)
            ? $"its CustomResourceDefinition \"{request.GroupResource}\" is not installed, does not serve version {request.Version}, or has another scope{(request.Subresource is null ? "" : " or no such subresource")}; kubectl apply -f installs it."
            : $"this server has it in another version, or not at all; kubectl api-resources lists what there is.";
        return $" The server serves no {what} in {request.ApiVersion}: {advice}";
    }

    private static string Rule(ApiRequestInfo request)
    {
        var verb = request.Verb == "apply" ? "patch" : request.Verb;
        var resource = request.Subresource is { } subresource ? $"{request.Resource}/{subresource.Split('/')[0]}" : request.Resource;
        var role = request.Namespace is { } @namespace ? $"A Role in namespace \"{@namespace}\", or a ClusterRole," : "A ClusterRole";
        return $" {role} must allow verbs [\"{verb}\"] on resources [\"{resource}\"] in apiGroups [\"{request.Group}\"], and be bound to who asks.";
    }

    private static string Wait(TimeSpan? retryAfter) =>
        retryAfter is { } time ? string.Create(CultureInfo.InvariantCulture, $" The server wants to be asked again in {time.TotalSeconds:0.#} s.") : "";

    private static string Sentence(string text) => text[^1] is '.' or '!' or '?' or ']' ? text : text + ".";
}
