using CrdGen.Schema.Model;
using CrdGen.Schema.Names;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Where a webhook is: a URL, or a service in the cluster (apiserver, <c>util/webhook</c>).</summary>
internal static class WebhookClients
{
    private const string Form = "; desired format: https://host[/path]";

    public static void CheckUrl(string url, FieldPath path, FieldErrors errors)
    {
        var hash = url.IndexOf('#');
        var rest = hash < 0 ? url : url.Substring(0, hash);
        if (rest.Any(c => c is < ' ' or '\u007f') || (rest.Length > 0 && !GoUrl.IsUrl(rest)))
        {
            errors.Required(path, "url must be a valid URL" + Form);
            return;
        }

        var query = rest.IndexOf('?');
        var withoutQuery = query < 0 ? rest : rest.Substring(0, query);
        var colon = withoutQuery.IndexOf(':');
        var scheme = colon > 0 && withoutQuery.IndexOf('/') is var first && (first < 0 || colon < first) ? withoutQuery.Substring(0, colon).ToLowerInvariant() : "";
        var authority = Authority(withoutQuery.Substring(scheme.Length == 0 ? 0 : colon + 1));
        var at = authority.LastIndexOf('@');
        if (scheme != "https")
        {
            errors.Invalid(path, "'https' is the only allowed URL scheme" + Form);
        }

        if (authority.Length - at - 1 == 0)
        {
            errors.Invalid(path, "host must be specified" + Form);
        }

        if (at >= 0)
        {
            errors.Invalid(path, "user information is not permitted in the URL");
        }

        if (hash >= 0 && hash < url.Length - 1)
        {
            errors.Invalid(path, "fragments are not permitted in the URL");
        }

        if (query >= 0 && query < rest.Length - 1)
        {
            errors.Invalid(path, "query parameters are not permitted in the URL");
        }
    }

    public static void CheckService(ServiceReference service, FieldPath path, FieldErrors errors)
    {
        // The API server has the two mixed up: it names the one that is there.
        if (service.Name.Length == 0)
        {
            errors.Required(path.Child("namespace"), "the name of the service is empty");
        }

        if (service.Namespace.Length == 0)
        {
            errors.Required(path.Child("name"), "the namespace of the service is empty");
        }

        if (service.Port is not (null or (>= 1 and <= 65535)))
        {
            errors.Invalid(path.Child("port"), "port is not valid: must be between 1 and 65535, inclusive");
        }

        if (service.Path is { Length: > 0 } urlPath and not "/")
        {
            CheckPath(urlPath, path.Child("path"), errors);
        }
    }

    private static void CheckPath(string urlPath, FieldPath path, FieldErrors errors)
    {
        if (urlPath == "//")
        {
            errors.Invalid(path, "segment[0] may not be empty");
            return;
        }

        if (urlPath[0] != '/')
        {
            errors.Invalid(path, "must start with a '/'");
        }

        var steps = urlPath.Substring(1);
        steps = steps.EndsWith("/", StringComparison.Ordinal) ? steps.Substring(0, steps.Length - 1) : steps;
        var segments = steps.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i].Length == 0)
            {
                errors.Invalid(path, $"segment[{i}] may not be empty");
            }
            else if (!Dns.IsSubdomain1123(segments[i]))
            {
                errors.Invalid(path, $"segment[{i}]: must be a DNS subdomain: lower-case letters, digits, '-' and '.'");
            }
        }
    }

    private static string Authority(string rest)
    {
        if (!rest.StartsWith("//", StringComparison.Ordinal))
        {
            return "";
        }

        var slash = rest.IndexOf('/', 2);
        return slash < 0 ? rest.Substring(2) : rest.Substring(2, slash - 2);
    }
}
