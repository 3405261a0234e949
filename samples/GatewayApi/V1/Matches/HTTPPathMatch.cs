using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>HTTPPathMatch describes how to select a HTTP route by matching the HTTP request path.</summary>
[CelRule(
    "(self.type in ['Exact','PathPrefix']) ? self.value.startsWith('/') : true",
    Message = "value must be an absolute path and start with '/' when type one of ['Exact', 'PathPrefix']")]
[CelRule(
    "(self.type in ['Exact','PathPrefix']) ? !self.value.contains('//') : true",
    Message = "must not contain '//' when type one of ['Exact', 'PathPrefix']")]
[CelRule(
    "(self.type in ['Exact','PathPrefix']) ? !self.value.contains('/./') : true",
    Message = "must not contain '/./' when type one of ['Exact', 'PathPrefix']")]
[CelRule(
    "(self.type in ['Exact','PathPrefix']) ? !self.value.contains('/../') : true",
    Message = "must not contain '/../' when type one of ['Exact', 'PathPrefix']")]
[CelRule(
    "(self.type in ['Exact','PathPrefix']) ? !self.value.contains('%2f') : true",
    Message = "must not contain '%2f' when type one of ['Exact', 'PathPrefix']")]
[CelRule(
    "(self.type in ['Exact','PathPrefix']) ? !self.value.contains('%2F') : true",
    Message = "must not contain '%2F' when type one of ['Exact', 'PathPrefix']")]
[CelRule(
    "(self.type in ['Exact','PathPrefix']) ? !self.value.contains('#') : true",
    Message = "must not contain '#' when type one of ['Exact', 'PathPrefix']")]
[CelRule(
    "(self.type in ['Exact','PathPrefix']) ? !self.value.endsWith('/..') : true",
    Message = "must not end with '/..' when type one of ['Exact', 'PathPrefix']")]
[CelRule(
    "(self.type in ['Exact','PathPrefix']) ? !self.value.endsWith('/.') : true",
    Message = "must not end with '/.' when type one of ['Exact', 'PathPrefix']")]
[CelRule(
    "self.type in ['Exact','PathPrefix'] || self.type == 'RegularExpression'",
    Message = "type must be one of ['Exact', 'PathPrefix', 'RegularExpression']")]
[CelRule(
    $""""(self.type in ['Exact','PathPrefix']) ? self.value.matches(r"""{Patterns.HTTPPath}""") : true"""",
    Message = $"must only contain valid characters (matching {Patterns.HTTPPath}) for types ['Exact', 'PathPrefix']")]
public sealed record HTTPPathMatch
{
    /// <summary>Type specifies how to match against the path Value.</summary>
    /// <remarks>
    /// Support: Core (Exact, PathPrefix)
    ///
    /// Support: Implementation-specific (RegularExpression)
    /// </remarks>
    public PathMatchType Type { get; init; } = PathMatchType.PathPrefix;

    /// <summary>Value of the HTTP path to match against.</summary>
    [MaxLength(1024)]
    public string Value { get; init; } = "/";
}

/// <summary>PathMatchType specifies the semantics of how HTTP paths should be compared.</summary>
public enum PathMatchType
{
    /// <summary>Matches the URL path exactly and with case sensitivity.</summary>
    Exact,

    /// <summary>Matches based on a URL path prefix split by <c>/</c>, element by element.</summary>
    PathPrefix,

    /// <summary>Matches if the URL path matches the given regular expression with case sensitivity.</summary>
    RegularExpression,
}
