using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>
/// HTTPRouteMatch defines the predicate used to match requests to a given
/// action. Multiple match types are ANDed together, i.e. the match will
/// evaluate to true only if all conditions are satisfied.
/// </summary>
/// <remarks>
/// For example, the match below will match a HTTP request only if its path
/// starts with `/foo` AND it contains the `version: v1` header:
///
/// ```
/// match:
///
/// 	path:
/// 	  value: "/foo"
/// 	headers:
/// 	- name: "version"
/// 	  value "v1"
///
/// ```
/// </remarks>
public sealed record HTTPRouteMatch
{
    /// <summary>
    /// Path specifies a HTTP request path matcher. If this field is not
    /// specified, a default prefix match on the "/" path is provided.
    /// </summary>
    public HTTPPathMatch Path { get; init; } = new() { Type = PathMatchType.PathPrefix, Value = "/" };

    /// <summary>
    /// Headers specifies HTTP request header matchers. Multiple match values are
    /// ANDed together, meaning, a request must match all the specified headers
    /// to select the route.
    /// </summary>
    [MaxLength(16)]
    [ListType(ListType.Map, nameof(HTTPHeaderMatch.Name))]
    public IReadOnlyList<HTTPHeaderMatch>? Headers { get; init; }

    /// <summary>
    /// QueryParams specifies HTTP query parameter matchers. Multiple match
    /// values are ANDed together, meaning, a request must match all the
    /// specified query parameters to select the route.
    /// </summary>
    /// <remarks>Support: Extended</remarks>
    [MaxLength(16)]
    [ListType(ListType.Map, nameof(HTTPQueryParamMatch.Name))]
    public IReadOnlyList<HTTPQueryParamMatch>? QueryParams { get; init; }

    /// <summary>
    /// Method specifies HTTP method matcher.
    /// When specified, this route will be matched only if the request has the
    /// specified method.
    /// </summary>
    /// <remarks>Support: Extended</remarks>
    public HTTPMethod? Method { get; init; }
}
