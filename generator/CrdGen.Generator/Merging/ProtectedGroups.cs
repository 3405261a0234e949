using CrdGen.Generator.Model;

namespace CrdGen.Generator.Merging;

/// <summary>
/// Groups that belong to the Kubernetes community: their definitions carry an annotation that says who approved them
/// (KEP-1111). It may stand on any version.
/// </summary>
internal static class ProtectedGroups
{
    private const string Annotation = "api-approved.kubernetes.io";

    public static bool LacksApproval(IEnumerable<ResourceModel> versions) =>
        versions.Any(v => IsBelow(v.Group, "k8s.io") || IsBelow(v.Group, "kubernetes.io"))
        && !versions.Any(v => v.Annotations.Any(a => a.Key == Annotation && IsApproval(a.Value)));

    private static bool IsBelow(string group, string domain) => group == domain || group.EndsWith("." + domain, StringComparison.Ordinal);

    private static bool IsApproval(string value) =>
        value.StartsWith("unapproved", StringComparison.Ordinal) || (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Host.Length > 0);
}
