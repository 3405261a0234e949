namespace GatewayApi.V1;

/// <summary>What the rules of lists of filters share.</summary>
internal static class HTTPRouteFilters
{
    public const string RedirectOrRewriteMessage = "May specify either httpRouteFilterRequestRedirect or httpRouteFilterRequestRewrite, but not both";

    /// <summary>Not both redirect and rewrite.</summary>
    public static bool RedirectOrRewrite(IReadOnlyList<HTTPRouteFilter> filters) =>
        !(filters.Any(f => f.Type == HTTPRouteFilterType.RequestRedirect) && filters.Any(f => f.Type == HTTPRouteFilterType.URLRewrite));

    /// <summary>Whether there is one filter of a type, or none.</summary>
    public static bool AtMostOne(IReadOnlyList<HTTPRouteFilter> filters, HTTPRouteFilterType type) => filters.Count(f => f.Type == type) <= 1;
}
