using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Kubernetes;
using CrdGen.Schema.Validation;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>Kubernetes' library of URLs.</summary>
internal static class UrlFunctions
{
    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal)
    {
        ["url"] = (a, _) => a is [StringValue text] ? UrlValue.Parse(text.Text) : null,
        ["isURL"] = (a, _) => a is [StringValue text] ? BoolValue.Of(GoUrl.IsRequestUri(text.Text)) : null,
        ["getScheme"] = Part(url => url.Scheme),
        ["getHost"] = Part(url => url.Host),
        ["getHostname"] = Part(url => url.Hostname),
        ["getPort"] = Part(url => url.Port),
        ["getEscapedPath"] = Part(url => url.EscapedPath),
        ["getQuery"] = (a, _) => a is [UrlValue url] ? url.Query : null,
    };

    private static FunctionBody Part(Func<UrlValue, string> part) => (a, _) => a is [UrlValue url] ? new StringValue(part(url)) : null;
}
