using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>HTTPPathModifier defines configuration for path modifiers.</summary>
public sealed record HTTPPathModifier
{
    /// <summary>
    /// Type defines the type of path modifier. Additional types may be
    /// added in a future release of the API.
    /// </summary>
    /// <remarks>
    /// Note that values may be added to this enum, implementations
    /// must ensure that unknown values will not cause a crash.
    ///
    /// Unknown values here must result in the implementation setting the
    /// Accepted Condition for the Route to `status: False`, with a
    /// Reason of `UnsupportedValue`.
    /// </remarks>
    public required HTTPPathModifierType Type { get; init; }

    /// <summary>
    /// ReplaceFullPath specifies the value with which to replace the full path
    /// of a request during a rewrite or redirect.
    /// </summary>
    [MaxLength(1024)]
    public string? ReplaceFullPath { get; init; }

    /// <summary>
    /// ReplacePrefixMatch specifies the value with which to replace the prefix
    /// match of a request during a rewrite or redirect. For example, a request
    /// to "/foo/bar" with a prefix match of "/foo" and a ReplacePrefixMatch
    /// of "/xyz" would be modified to "/xyz/bar".
    /// </summary>
    /// <remarks>
    /// Note that this matches the behavior of the PathPrefix match type. This
    /// matches full path elements. A path element refers to the list of labels
    /// in the path split by the `/` separator. When specified, a trailing `/` is
    /// ignored. For example, the paths `/abc`, `/abc/`, and `/abc/def` would all
    /// match the prefix `/abc`, but the path `/abcd` would not.
    ///
    /// ReplacePrefixMatch is only compatible with a `PathPrefix` HTTPRouteMatch.
    /// Using any other HTTPRouteMatch type on the same HTTPRouteRule will result in
    /// the implementation setting the Accepted Condition for the Route to `status: False`.
    ///
    /// Request Path | Prefix Match | Replace Prefix | Modified Path
    /// </remarks>
    [MaxLength(1024)]
    public string? ReplacePrefixMatch { get; init; }

    [Rule("replaceFullPath must be specified when type is set to 'ReplaceFullPath'")]
    private static bool FullPathIsThere(HTTPPathModifier self) =>
        self.Type != HTTPPathModifierType.ReplaceFullPath || self.ReplaceFullPath is not null;

    [Rule("type must be 'ReplaceFullPath' when replaceFullPath is set")]
    private static bool FullPathIsUsed(HTTPPathModifier self) =>
        self.ReplaceFullPath is null || self.Type == HTTPPathModifierType.ReplaceFullPath;

    [Rule("replacePrefixMatch must be specified when type is set to 'ReplacePrefixMatch'")]
    private static bool PrefixIsThere(HTTPPathModifier self) =>
        self.Type != HTTPPathModifierType.ReplacePrefixMatch || self.ReplacePrefixMatch is not null;

    [Rule("type must be 'ReplacePrefixMatch' when replacePrefixMatch is set")]
    private static bool PrefixIsUsed(HTTPPathModifier self) =>
        self.ReplacePrefixMatch is null || self.Type == HTTPPathModifierType.ReplacePrefixMatch;

    /// <summary>Whether the matched prefix is what is replaced.</summary>
    internal bool ReplacesPrefix => Type == HTTPPathModifierType.ReplacePrefixMatch && ReplacePrefixMatch is not null;
}

/// <summary>HTTPPathModifierType defines the type of path redirect or rewrite.</summary>
public enum HTTPPathModifierType
{
    /// <summary>The full path is replaced.</summary>
    ReplaceFullPath,

    /// <summary>The matched prefix of the path is replaced.</summary>
    ReplacePrefixMatch,
}
